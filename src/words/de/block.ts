import type { Words } from '../en';

export const block: Words['block'] = {
  atLine: (line, message) => `Zeile ${line}: ${message}`,
  unknown: (line) => `„${line}“ ist hier nicht bekannt. Möglich ist „engagement: [[Name]]“ oder „show: open“.`,
  onlyOne: 'Eine andere Zeile fragt schon. Bitte eine der beiden weglassen.',
  belongsNowhere: 'Diese Notiz gehört zu keinem Mandat. Bitte eines nennen: „engagement: [[Name]]“.',
  noneOpen: 'Kein Mandat ist offen.',

  caption: (name) => `Ziele und Sitzungen von ${name}`,
  goal: 'Ziel',
  contract: 'Vereinbarung',
  hours: (hours) => `${String(hours).replace('.', ',')} ${hours === 1 ? 'Stunde' : 'Stunden'}`,
  workedOn: 'war Thema',
  notContracted: 'nicht vereinbart',
  notYetContracted: 'noch nicht vereinbart',
  noLongerContracted: 'nicht mehr vereinbart',
};
