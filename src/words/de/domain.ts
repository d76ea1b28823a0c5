import type { Words } from '../en';

const mark: Words['domain']['mark'] = { recognition: 'Anerkennung', value: 'Nutzen', purpose: 'Zweck' };

const badge: Words['domain']['badge'] = {
  data: () => 'Prüfen',
  foundation: () => 'Fundament',
  revisit: () => 'Zweifel offen',
  'no-contract': () => 'Nichts vereinbart',
  'no-owned-goal': () => 'Wessen Ziel?',
  unrecorded: () => 'Nachtragen',
  'to-close': () => 'Abschließen',
  emerging: () => 'Taucht auf',
  drifting: () => 'Abgewichen',
  'review-overdue': () => 'Bilanz fällig',
  'review-due-soon': () => 'Bilanz bald',
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
  data: ({ count }) => (count === 1 ? 'Eine Eigenschaft ist nicht lesbar' : `${count} Eigenschaften sind nicht lesbar`),
  foundation: ({ marks }) => `Fundament noch offen: ${marks.map((which) => mark[which]).join(', ')}`,
  revisit: ({ day }) => `Auf den Zweifel vom ${day} zurückkommen`,
  'no-contract': ({ count }) => `${count} Sitzungen ohne vereinbartes Ziel`,
  'no-owned-goal': () => 'Keines der Ziele ist ein eigenes oder ein gemeinsames',
  unrecorded: ({ count, day }) =>
    count === 1
      ? `Die Sitzung vom ${day} ist noch nachzutragen`
      : `${count} Sitzungen seit dem ${day} sind noch nachzutragen`,
  'to-close': ({ day }) => `Das Abschlussgespräch war am ${day}`,
  emerging: ({ goals }) => `Taucht immer wieder auf, ohne vereinbart zu sein: ${goals.map(quoted).join(', ')}`,
  drifting: ({ count }) => `In ${count} der letzten Sitzungen ging es um Ziele, die nicht vereinbart waren`,
  'review-overdue': ({ day }) => `Eine Zwischenbilanz war am ${day} fällig`,
  'review-due-soon': ({ day }) => `Eine Zwischenbilanz ist am ${day} fällig`,
  quiet: ({ day }) => `Keine Sitzung seit dem ${day}, und keine geplant`,
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
  },
  unrecorded: 'nachzutragen',
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
  quoted,
};
