import type { Words } from '../en';

export const recording: Words['recording'] = {
  title: (session) => `„${session}“ festhalten`,
  theHour: 'Die Stunde',
  howItWent: 'Wie es kam',
  status: {
    held: 'Hat stattgefunden',
    cancelled: 'Abgesagt',
    'no-show': 'Nicht erschienen',
    planned: 'Steht noch bevor',
  },
  day: 'Tag',
  minutes: 'Minuten',

  goals: 'Worum es ging',
  anotherGoal: 'Etwas anderes…',
  keepsComingUp: 'taucht immer wieder auf',
  detour: 'Bewusst außerhalb des Vereinbarten',

  worthIf: 'Wodurch es sich lohnen würde',
  inTheirWords: 'Im Wortlaut.',
  mark: {
    recognition: 'Der Vorbehalt kam zur Sprache und wurde ernst genommen',
    value: 'Es gab einen Blick von außen, der allein nicht möglich gewesen wäre',
    purpose: 'Das Anliegen ist konkret, überprüfbar und ein eigenes',
  },
  doubt: 'Der Vorbehalt',
  outsideView: 'Der Blick von außen',
  inOneSentence: 'In einem Satz.',
  valueEvidence: 'Woher Sie wissen, dass es von Nutzen war',
  notNoted: 'Nicht vermerkt',
  evidence: { said: 'Es wurde gesagt', shown: 'Es zeigte sich', guess: 'Meine Vermutung' },
  purpose: 'Das Anliegen',
  purposeIs: 'In einem Satz, möglichst im Wortlaut. Er wird zum Anliegen des Mandats.',
  revisitResistance: 'Beim nächsten Mal auf den Vorbehalt zurückkommen',
  resistanceRevisited: (day) => `Auf den Vorbehalt vom ${day} zurückgekommen`,
  cameBack: 'Auf den Vorbehalt zurückgekommen',

  commitmentsToo: 'Auch Vorhaben',
  commitmentsAndLevelsToo: 'Auch Vorhaben und Stufen',
  firstNeedsNone: 'Ein Erstgespräch braucht keine.',
  othersRead: 'Die Notiz dieser Sitzung lesen auch andere.',
  commitments: 'Neue Vorhaben',
  thereAlready: 'Dort schon offen',
  notAgain: (commitment) => `„${commitment}“ ist schon offen und kommt nicht noch einmal hinzu.`,

  next: 'Nächste Sitzung',
  noneYet: 'Leer lassen, wenn noch keine vereinbart ist.',
  byCadence: (day) => `Im üblichen Abstand: ${day}`,
  plannedNext: (day) => `Schon geplant: ${day}.`,
  plannedThatDay: 'Für diesen Tag ist schon eine Sitzung geplant, deshalb wird keine angelegt.',

  noDay: 'Den Tag als JJJJ-MM-TT angeben.',
  notYet: 'Dieser Tag kommt erst. Heute oder einen Tag davor wählen, oder sagen, dass sie noch bevorsteht.',
  noMinutes: 'Eine Zahl ab 0 angeben oder leer lassen.',
  noNextDay: 'Einen Tag als JJJJ-MM-TT angeben oder leer lassen.',
  nextTooEarly: 'Einen kommenden Tag nach dieser Sitzung wählen.',
};
