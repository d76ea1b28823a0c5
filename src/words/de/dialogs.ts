import type { Words } from '../en';

export const dialogs: Words['dialogs'] = {
  cancel: 'Abbrechen',
  save: 'Speichern',
  create: 'Anlegen',
  unexpected: (error) => `Groundwork ist auf etwas Unerwartetes gestoßen und hat angehalten. ${error}`,

  coachee: 'Coachee',
  coacheeIs: 'Mit wem Sie arbeiten.',
  codename: 'Codename',
  codenameIs: 'Steht in der Liste anstelle des Namens. Auch die Notiz heißt so.',
  organisation: 'Organisation',
  sponsor: 'Auftraggeber',
  sponsorIs: 'Wer das Coaching angeregt hat oder bezahlt, falls das jemand anderes ist.',
  howItCameAbout: 'Wie es dazu kam',
  originNotNoted: 'Nicht vermerkt',
  origin: {
    chosen: 'Aus eigenem Wunsch',
    expected: 'Es wurde erwartet',
    cohort: 'Teil eines Programms',
    'unspoken-concern': 'Eine Sorge, die niemand ausspricht',
  },
  sessionsContracted: 'Vereinbarte Sitzungen',
  start: 'Beginn',
  nameMissing: 'Coachee oder Codename angeben, damit sich das Mandat wiederfinden lässt.',
  nameUnusable: 'Danach wird die Notiz benannt. Bitte mindestens einen Buchstaben oder eine Ziffer verwenden.',
  noWholeNumber: 'Eine ganze Zahl ab 1 angeben oder leer lassen.',
  noDay: 'Einen Tag als JJJJ-MM-TT angeben oder leer lassen.',

  kindProposed: 'Vorschlag',

  markMeans: {
    recognition: 'Vorbehalte kamen offen zur Sprache und galten als verständlich.',
    value: 'Es gab einen Blick von außen, auf den allein niemand gekommen wäre.',
    purpose: 'Woran gearbeitet wird, ist konkret, überprüfbar und ein eigenes Anliegen.',
  },

  addGoal: (label) => `„${label}“ hinzufügen`,
  newGoal: 'neu',
  ticked: (count) => `${count || 'Nichts'} angehakt`,
  notSavedYet: (label) => `Noch nicht gespeichert: ein Ziel anhaken, „${label}“ hinzufügen oder die Zeile leeren.`,
  noGoals: 'Noch keine Ziele. Eines eintippen, um es hinzuzufügen.',
  toMove: 'zum Bewegen',
  toTick: 'zum Anhaken oder Hinzufügen',
  ctrlEnter: 'strg ↵',
  toSave: 'zum Speichern',
  toCancel: 'zum Abbrechen',
};
