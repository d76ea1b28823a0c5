import type { Words } from '../en';

export const block: Words['block'] = {
  atLine: (line, message) => `Zeile ${line}: ${message}`,
  unknown: (line) => `„${line}“ ist hier nicht bekannt. Möglich ist „engagement: [[Name]]“ oder „show: open“.`,
  onlyOne: 'Eine andere Zeile fragt schon. Bitte eine der beiden weglassen.',
  belongsNowhere: 'Diese Notiz gehört zu keinem Mandat. Bitte eines nennen: „engagement: [[Name]]“.',
  noneOpen: 'Kein Mandat ist offen.',

  caption: (name) => `Ziele und Sitzungen von ${name}`,
  goal: 'Ziel',
  earlierSessions: 'Frühere Sitzungen',
  laterSessions: 'Spätere Sitzungen',
  shownSessions: (from, to, all) => `Sitzungen ${from} bis ${to} von ${all}`,
  previousGoals: 'Vorige Ziele',
  nextGoals: 'Nächste Ziele',
  shownGoals: (from, to, all) => `Ziele ${from} bis ${to} von ${all}`,
  contract: 'Vereinbarung',
  hours: (hours) => `${String(hours).replace('.', ',')} ${hours === 1 ? 'Stunde' : 'Stunden'}`,
  workedOn: 'war Thema',
  notContracted: 'nicht vereinbart',
  notYetContracted: 'noch nicht vereinbart',
  noLongerContracted: 'nicht mehr vereinbart',
};
