import type { QuietFrom } from '../../domain/quiet';
import type { Words } from '../en';

const mark: Words['domain']['mark'] = { recognition: 'Vorbehalte', value: 'Nutzen', purpose: 'Anliegen' };

/** The event that quiet counts from, as the beginning of its sentence: the article goes with the noun. */
const since: Record<QuietFrom, (day: string) => string> = {
  chemistry: (day) => `Seit dem Kennenlerngespräch vom ${day}`,
  first: (day) => `Seit dem Erstgespräch vom ${day}`,
  regular: (day) => `Seit der Arbeitssitzung vom ${day}`,
  review: (day) => `Seit der Zwischenbilanz vom ${day}`,
  'three-way': (day) => `Seit dem Dreiergespräch vom ${day}`,
  closing: (day) => `Seit dem Abschlussgespräch vom ${day}`,
  'no-show': (day) => `Seit der versäumten Sitzung vom ${day}`,
  cancelled: (day) => `Seit der abgesagten Sitzung vom ${day}`,
  'resumed-on': (day) => `Seit der Wiederaufnahme am ${day}`,
  start: (day) => `Seit dem Beginn am ${day}`,
  'agreed-on': (day) => `Seit der Vereinbarung vom ${day}`,
};

const badge: Words['domain']['badge'] = {
  data: () => 'Prüfen',
  foundation: () => 'Fundament',
  revisit: () => 'Vorbehalt offen',
  'no-contract': () => 'Nichts vereinbart',
  'no-owned-goal': () => 'Wessen Ziel?',
  unrecorded: () => 'Nachtragen',
  untagged: () => 'Ohne Ziele',
  'to-close': () => 'Abschließen',
  emerging: () => 'Taucht auf',
  drifting: () => 'Abgewichen',
  'review-overdue': () => 'Bilanz fällig',
  'review-due-soon': () => 'Bilanz bald',
  ending: () => 'Vertragsende',
  quiet: () => 'Still',
  stalled: () => 'Ruht',
  'sessions-left': (count) => {
    if (count === 0) return 'Keine übrig';
    return count > 0 ? `${count} übrig` : `${-count} darüber`;
  },
  'pause-over': () => 'Pause vorbei',
  'retention-due': () => 'Frist vorbei',
};

const badgeDetail: Words['domain']['badgeDetail'] = {
  data: ({ count, read = 0, isUnreadable }) => {
    if (isUnreadable) return 'Die Eigenschaften der Notiz sind nicht lesbar';
    const unread = count - read;
    const lost = unread === 1 ? 'Eine Eigenschaft ist nicht lesbar' : `${unread} Eigenschaften sind nicht lesbar`;
    if (read === 0) return lost;
    if (unread === 0) return read === 1 ? 'Eine Eigenschaft ist zu klären' : `${read} Eigenschaften sind zu klären`;
    return `${lost}, und ${read === 1 ? 'eine ist' : `${read} sind`} zu klären`;
  },
  foundation: ({ marks }) => `Fundament noch offen: ${marks.map((which) => mark[which]).join(', ')}`,
  revisit: ({ day }) => `Auf den Vorbehalt vom ${day} zurückkommen`,
  'no-contract': ({ count }) => `${count} Sitzungen ohne vereinbartes Ziel`,
  'no-owned-goal': () => 'Keines der Ziele ist ein eigenes oder ein gemeinsames',
  unrecorded: ({ count, day }) =>
    count === 1
      ? `Die Sitzung vom ${day} ist noch nachzutragen`
      : `${count} Sitzungen seit dem ${day} sind noch nachzutragen`,
  untagged: ({ count }) =>
    count === 1 ? 'Die letzte Sitzung nennt kein Ziel' : `Die letzten ${count} Sitzungen nennen kein Ziel`,
  'to-close': ({ day }) => `Das Abschlussgespräch war am ${day}`,
  emerging: ({ goals }) => `Taucht immer wieder auf, ohne vereinbart zu sein: ${goals.map(quoted).join(', ')}`,
  drifting: ({ count }) => `In ${count} der letzten Sitzungen ging es um Ziele, die nicht vereinbart waren`,
  'review-overdue': ({ day }) => `Eine Zwischenbilanz war am ${day} fällig`,
  'review-due-soon': ({ day }) => `Eine Zwischenbilanz ist am ${day} fällig`,
  ending: ({ day, isPast }) => `Der Vertrag ${isPast ? 'endete' : 'endet'} am ${day}`,
  quiet: ({ day, from = 'regular' }) => `${since[from](day)} hat keine Sitzung stattgefunden, und geplant ist keine`,
  stalled: ({ goals }) => `Seit einiger Zeit kein Thema: ${goals.map(quoted).join(', ')}`,
  'sessions-left': ({ count }) => {
    if (count < 0) return `${-count} mehr als vereinbart`;
    if (count === 0) return 'Keine Sitzung mehr übrig';
    return count === 1 ? 'Noch eine Sitzung' : `Noch ${count} Sitzungen`;
  },
  'pause-over': ({ day }) => `Die Pause endete am ${day}`,
  'retention-due': ({ day }) => `Die Notizen waren bis zum ${day} aufzubewahren`,
};

function quoted(text: string): string {
  return `„${text}“`;
}

export const domain: Words['domain'] = {
  kind: {
    chemistry: 'Kennenlerngespräch',
    first: 'Erstgespräch',
    regular: 'Arbeitssitzung',
    review: 'Zwischenbilanz',
    'three-way': 'Dreiergespräch',
    closing: 'Abschlussgespräch',
  },
  kindShort: {
    chemistry: 'Kennenlernen',
    first: 'Erstgespräch',
    regular: 'Sitzung',
    review: 'Bilanz',
    'three-way': 'Zu dritt',
    closing: 'Abschluss',
  },
  sessionStatus: {
    planned: 'geplant',
    held: 'stattgefunden',
    cancelled: 'abgesagt',
    'no-show': 'nicht erschienen',
    unclear: 'unklar',
  },
  unrecorded: 'nachzutragen',
  unrecordedMeans: 'Der Tag ist vorbei, und in der Notiz steht noch nicht, ob die Sitzung stattgefunden hat',
  goalStatus: {
    proposed: 'vorgeschlagen',
    contracted: 'vereinbart',
    paused: 'pausiert',
    met: 'erreicht',
    dropped: 'fallen gelassen',
    replaced: 'abgelöst',
  },
  group: { open: 'offen', upcoming: 'in Anbahnung', paused: 'pausiert', closed: 'abgeschlossen' },
  contract: {
    'on-contract': 'auf Kurs',
    drifted: 'abgewichen',
    detour: 'Umweg',
    unlinked: 'ohne Ziele',
    exempt: '',
  },
  mark,
  badge,
  badgeDetail,
  badgeMeans: {
    'no-owned-goal': 'Keines der Ziele ist ein eigenes oder ein gemeinsames',
    unrecorded: 'Eine Sitzung ist noch nachzutragen',
    untagged: 'Die letzten Sitzungen nennen kein Ziel',
    emerging: 'Taucht immer wieder auf, ohne vereinbart zu sein',
    drifting: 'In den letzten Sitzungen ging es um Ziele, die nicht vereinbart waren',
    quiet: 'Seit einiger Zeit hat keine Sitzung stattgefunden, und geplant ist keine',
    stalled: 'Seit einiger Zeit kein Thema',
  },
  quoted,
};
