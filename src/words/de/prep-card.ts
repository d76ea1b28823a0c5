import type { Words } from '../en';

export const prepCard: Words['prepCard'] = {
  title: 'Nächste Sitzung',
  engagement: 'Mandat, dessen nächste Sitzung vorzubereiten ist',
  print: 'Drucken',
  gone: 'Die Notiz dieses Mandats gibt es nicht mehr.',

  worthIf: 'Wofür es sich lohnen würde',
  noWorthIf: 'Nicht gefragt oder noch nicht festgehalten.',
  purpose: 'Zweck',
  noPurpose: 'Noch kein Satz dafür.',
  doubt: 'Ein Vorbehalt, auf den Sie zurückkommen wollten',
  comeBack: 'Er kam zur Sprache am',
  goals: 'Vereinbarte Ziele',
  noGoals: 'Vereinbart ist nichts.',
  noWords: 'In keiner Sitzung steht etwas eigens dazu.',
  sign: 'in der Notiz des Ziels',
  commitments: 'Offene Vorhaben',
  noCommitments: 'Keine aus der letzten Sitzung.',
  noCommitmentsSection: 'In der Notiz der letzten Sitzung gibt es keinen Abschnitt dafür.',
  noSession: 'Es gab noch keine Sitzung.',
  origin: 'wo es entstand',
  due: 'Was ansteht',
  nothingDue: 'Nichts.',
};
