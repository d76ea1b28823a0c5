import type { Words } from '../en';
import { listWords } from '../list-words';

const WEEKDAYS = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'];
const MONTHS = ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sep.', 'Okt.', 'Nov.', 'Dez.'];

export const sidebar: Words['sidebar'] = {
  engagements: 'Mandate',
  search: 'Suchen…',
  searchEngagements: 'Mandate durchsuchen',
  clearSearch: 'Suche leeren',
  noMatch: (query) => `Kein Mandat passt zu „${query}“.`,
  searched: 'Gesucht wurde in Namen, Codenamen, Organisationen und Zielen.',
  found: (count) => `${count} ${count === 1 ? 'Mandat' : 'Mandate'}`,

  sort: 'Mandate sortieren',
  sortBy: {
    next: 'Nächste Sitzung',
    name: 'Name',
    last: 'Letzte Sitzung',
    pressing: 'Dringendes zuerst',
  },
  filter: 'Mandate filtern',
  fewLeft: 'Nur noch wenige Sitzungen',
  clearFilter: 'Filter aufheben',
  noneFiltered: 'Kein Mandat passt zum Filter.',

  reading: 'Notizen werden gelesen…',
  whatItIs: 'Ein Mandat ist ein Coaching-Vertrag: mit wem, wofür und über wie viele Sitzungen.',
  whatWillBe: 'Hier werden Ihre Mandate stehen: mit wem es weitergeht, und ob die Arbeit noch beim Vereinbarten ist.',

  needsAttention: 'Zu klären',
  withNotes: (title, count) => `${title}, ${count} ${count === 1 ? 'Notiz' : 'Notizen'}`,
  withEngagements: (title, count) => `${title}, ${count} ${count === 1 ? 'Mandat' : 'Mandate'}`,

  today: 'heute',
  tomorrow: 'morgen',
  inDays: (days) => `in ${days} Tagen`,
  weekday: (day) => WEEKDAYS[day] ?? '',
  date: (day, month, year) => [`${day}.`, MONTHS[month - 1], year].filter((part) => part !== undefined).join(' '),
  at: (day, time) => `${day} ${time}`,

  nonePlanned: 'nichts geplant',
  noSessionPlanned: 'Keine Sitzung geplant',
  sessionOn: (when) => `Sitzung ${when}`,
  nextSession: (when) => `Nächste Sitzung ${when}`,
  closed: (day) => `bis ${day}`,
  closedOn: (day) => `Abgeschlossen am ${day}`,
  until: (day) => `bis ${day}`,
  pausedUntil: (day) => `Pausiert bis ${day}`,

  // The row is narrow: “von” would cost “Fundament” its end.
  used: (used, contracted) => (contracted === undefined ? countSessions(used) : `${used}/${contracted}`),
  sessionsUsed: (used, contracted) =>
    contracted === undefined ? `${countSessions(used)} genutzt` : `${used} von ${contracted} Sitzungen genutzt`,
  foundation: (marked, open) => {
    const parts = [marked.length > 0 && `${list(marked)} gelegt`, open.length > 0 && `${list(open)} offen`];
    return `Fundament: ${parts.filter(Boolean).join(', ')}`;
  },
  list,
  notDrawn: 'Diese Zeile ließ sich nicht zeichnen',
  moreBadges: (count) => (count === 1 ? 'Noch ein Hinweis, aufgeklappt' : `Noch ${count} Hinweise, aufgeklappt`),

  goal: (label) => `Ziel ${label}`,
  owner: {
    coachee: 'Eigenes Ziel der begleiteten Person',
    shared: 'Gemeinsames Ziel mit der Auftraggeberseite',
    sponsor: 'Ziel der Auftraggeberseite',
    unowned: 'Noch niemandem zu eigen',
    label: 'Ein Stichwort, ohne Notiz',
  },
  emerging: 'Taucht auf',
  reopened: 'Wieder aufgenommen',
  contract: 'Vereinbaren…',
  stalledSince: (day) => `ruht seit ${day}`,
  notWorkedOn: 'noch kein Thema',
  lastOn: (day) => `zuletzt am ${day}`,
  pictureWasFor: (day) => `Das Bild galt für den ${day}`,
  notContracted: (lastOn) => `nicht vereinbart, zuletzt am ${lastOn}`,
  statusSince: (status, day) => (day === undefined ? status : `${status} am ${day}`),
  workedOnAgain: (status) => `${status}, wieder Thema`,
  stripSession: (date, kind, touched) => `${date}, ${kind}: ${touched ? 'war Thema' : 'war kein Thema'}`,
  stripCount: (touched, sessions) => `Thema in den letzten Sitzungen: ${touched} von ${sessions}`,

  session: (date, kind) => `${date}, ${kind}`,

  open: 'Öffnen',
  openInNewTab: 'In neuem Tab öffnen',
  unfold: 'Aufklappen',
  fold: 'Zuklappen',
  listIn: (name) => `In „${name}“ aufführen`,
  newSessionWith: (name) => `Neue Sitzung mit ${name}`,
  tagGoalsOfLatest: 'Ziele der letzten Sitzung zuordnen',
  more: 'Mehr…',
  moreFor: (name) => `Mehr zu ${name}`,
};

function list(items: readonly string[]): string {
  return listWords(items, 'und');
}

function countSessions(count: number): string {
  return count === 1 ? '1 Sitzung' : `${count} Sitzungen`;
}
