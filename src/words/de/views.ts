import type { Words } from '../en';
import { listWords, weekdayWord } from '../sentences';

// Not from the system: how it shortens September differs from one version to the next.
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
  filterBy: { badges: 'Was ansteht…', organisations: 'Welche Organisation…' },
  reveal: 'Mandat der offenen Notiz zeigen',
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
  weekday: (day) => weekdayWord(day, 'de'),
  date: (day, month, year) => [`${day}.`, MONTHS[month - 1], year].filter((part) => part !== undefined).join(' '),
  at: (day, time) => `${day} ${time}`,

  noSessionPlanned: 'Keine Sitzung geplant',
  sessionOn: (when) => `Sitzung ${when}`,
  sessionNotHeld: (when, status) => `Sitzung ${when}, ${status}`,
  nextSession: (when) => `Nächste Sitzung ${when}`,
  closed: (day) => `bis ${day}`,
  closedOn: (day) => `Abgeschlossen am ${day}`,
  until: (day) => `bis ${day}`,
  pausedUntil: (day) => `Pausiert bis ${day}`,

  // The row is narrow: “von” would cut off “Fundament”.
  used: (used, contracted) => (contracted === undefined ? countSessions(used) : `${used}/${contracted}`),
  sessionsUsed: (used, contracted) =>
    contracted === undefined ? `${countSessions(used)} genutzt` : `${used} von ${contracted} Sitzungen genutzt`,
  foundation: (marked, open) => {
    const parts = [marked.length > 0 && `${list(marked)} eingetragen`, open.length > 0 && `${list(open)} offen`];
    return `Fundament: ${parts.filter(Boolean).join(', ')}`;
  },
  list,
  notDrawn: 'Diese Zeile ließ sich nicht anzeigen',
  moreBadges: (count) => `Aufgeklappt noch ${count} mehr`,

  goal: (label) => `Ziel ${label}`,
  owner: {
    coachee: 'Eigenes Ziel der begleiteten Person',
    shared: 'Gemeinsames Ziel mit dem Auftraggeber',
    sponsor: 'Ziel des Auftraggebers',
    unowned: 'Noch offen, wessen Ziel es ist',
    label: 'Ein Stichwort, ohne Notiz',
  },
  emerging: 'Taucht auf',
  reopened: 'Wieder aufgenommen',
  contract: 'Vereinbaren…',
  stalledSince: (day) => `ruht seit ${day}`,
  notWorkedOn: 'noch kein Thema',
  lastOn: (day) => `zuletzt am ${day}`,
  pictureWasFor: (day) => `Das Zielbild galt für den ${day}`,
  notContracted: (lastOn) => `nicht vereinbart, zuletzt am ${lastOn}`,
  statusSince: (status, day) => (day === undefined ? status : `${status} am ${day}`),
  workedOnAgain: (status) => `${status}, wieder Thema`,
  stripSession: (date, kind, touched) => `${date}, ${kind}: ${touched ? 'war Thema' : 'war kein Thema'}`,
  stripCount: (touched, sessions) => `Thema in den letzten Sitzungen: ${touched} von ${sessions}`,

  session: (date, kind) => `${date}, ${kind}`,

  addPurpose: 'Anliegen: eintragen…',
  open: 'Öffnen',
  openInNewTab: 'In neuem Tab öffnen',
  unfold: 'Aufklappen',
  fold: 'Zuklappen',
  listIn: (name) => `In „${name}“ aufführen`,
  newSessionWith: (name) => `Neue Sitzung mit ${name}`,
  recordSessionWith: (name) => `Sitzung festhalten mit ${name}`,
  more: 'Mehr…',
  moreFor: (name) => `Mehr zu ${name}`,
};

function list(items: readonly string[]): string {
  return listWords(items, 'de');
}

function countSessions(count: number): string {
  return count === 1 ? '1 Sitzung' : `${count} Sitzungen`;
}

export const prepCard: Words['prepCard'] = {
  title: 'Nächste Sitzung',
  titleOf: (engagement) => `${engagement}: nächste Sitzung`,
  engagement: 'Mandat, dessen nächste Sitzung vorzubereiten ist',
  print: 'Drucken',
  gone: 'Die Notiz dieses Mandats gibt es nicht mehr.',

  worthIf: 'Wodurch es sich lohnen würde',
  noWorthIf: 'Nicht gefragt oder noch nicht festgehalten.',
  purpose: 'Anliegen',
  noPurpose: 'Noch keines festgehalten.',
  doubt: 'Ein Vorbehalt, auf den Sie zurückkommen wollten',
  comeBack: 'Er kam zur Sprache am',
  found: 'Aus dem Erstgespräch',
  outsideView: 'Der Blick von außen, der bleibt',
  doubtSaid: 'Der Vorbehalt, im Wortlaut',
  askYourself: 'Ist der Vorbehalt ausgeräumt, oder war die Stunde nur angenehm?',
  later: 'Für später',
  goals: 'Vereinbarte Ziele',
  noGoals: 'Vereinbart ist nichts.',
  noWords: 'In keiner Sitzung steht bisher etwas dazu.',
  sign: 'in der Notiz des Ziels',
  commitments: 'Offene Vorhaben',
  noCommitments: 'Keine aus der letzten Sitzung.',
  noCommitmentsSection: 'In der Notiz der letzten Sitzung gibt es keinen Abschnitt dafür.',
  noSession: 'Es gab noch keine Sitzung.',
  origin: 'wo es entstand',
  due: 'Was ansteht',
  nothingDue: 'Nichts.',
};

export const block: Words['block'] = {
  atLine: (line, message) => `Zeile ${line}: ${message}`,
  unknown: (line) => `„${line}“ ist hier nicht bekannt. Möglich ist „engagement: [[Name]]“ oder „show: open“.`,
  onlyOne: 'Eine andere Zeile fragt schon nach etwas. Bitte eine der beiden weglassen.',
  belongsNowhere: 'Diese Notiz gehört zu keinem Mandat. Bitte eines nennen: „engagement: [[Name]]“.',
  noneOpen: 'Kein Mandat ist offen.',

  caption: (name) => `Ziele und Sitzungen von ${name}`,
  goal: 'Ziel',
  earlierSessions: 'Frühere Sitzungen',
  laterSessions: 'Spätere Sitzungen',
  sessionPage: (from, to, all) => `Sitzungen ${from} bis ${to} von ${all}`,
  previousGoals: 'Vorige Ziele',
  nextGoals: 'Nächste Ziele',
  goalPage: (from, to, all) => `Ziele ${from} bis ${to} von ${all}`,
  contract: 'Vereinbarung',
  hours: (hours) => `${String(hours).replace('.', ',')} ${hours === 1 ? 'Stunde' : 'Stunden'}`,
  workedOn: 'war Thema',
  notContracted: 'nicht vereinbart',
  notYetContracted: 'noch nicht vereinbart',
  noLongerContracted: 'nicht mehr vereinbart',
};

export const privacy: Words['privacy'] = {
  mode: 'Diskreter Modus',
  toggle: 'Diskreten Modus umschalten',
  notOurs: 'Namen sind hier verborgen. Tabs, Dateiliste und Suche der App zeigen sie weiterhin.',
  isOn: 'Der diskrete Modus ist an. Tabs, Dateiliste und Suche der App zeigen Namen weiterhin.',
  isOff: 'Der diskrete Modus ist aus.',
  noPreview: 'Der diskrete Modus verbirgt, was in Notizen steht.',
  noForm: 'Dazu braucht es, was in Notizen steht; der diskrete Modus verbirgt es. Schalten Sie ihn zuerst aus.',

  engagement: (number) => `Mandat ${number}`,
  goal: (number) => `Ziel ${number}`,
  note: (number) => `Notiz ${number}`,
  goalOf: (goal, engagement) => `${goal} von ${engagement}`,
  sessionOf: (day, engagement) => `Sitzung vom ${day} mit ${engagement}`,
};
