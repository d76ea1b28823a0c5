import type { Words } from '../en';

const both = {
  'worth-if-missing':
    'Die Vorbehalte sind eingetragen, doch nirgends steht, wodurch sich diese Stunden lohnen würden; später bliebe ' +
    'Ihnen nur Ihr eigener Maßstab.',
  'no-evidence': 'Noch ist nicht vereinbart, woran es sich zeigt; im Rückblick bliebe Ihnen beiden nur ein Eindruck.',
  'coach-evidence': 'Diese Zeichen würden nur Sie bemerken; was auch andere sehen, glaubt sich leichter.',
  'early-commitments':
    'In diesem Erstgespräch stehen schon Vorhaben; was beginnt, bevor das Anliegen klar ist, dient leicht einem ' +
    'anderen.',
  'early-level':
    'Hier steht schon eine Stufe, bevor die Arbeit begonnen hat; so früh gemessen, wirkt ein Ziel leicht wie eine ' +
    'Prüfung.',
};

export const hints: Words['hints'] = {
  goal: {
    ...both,
    'purpose-missing':
      'Noch steht nirgends, wie es aussieht, wenn es gelingt; so weiß niemand, wann das Ziel erreicht ist.',
    'purpose-is-brief':
      'Was gelingen soll, steht Wort für Wort so im Auftrag; ein selbst gefundener Satz trägt länger.',
    'purpose-shared':
      'Ein anderes Mandat hat denselben Satz, Wort für Wort; was auf alle passt, hält kaum jemand für das eigene.',
    'sponsor-owned':
      'Dieses Ziel will allein der Auftraggeber; es kommt nur voran, soweit Ihr Gegenüber selbst etwas davon ' +
      'will.',
  },
  session: {
    ...both,
    'purpose-missing':
      'Für dieses Mandat ist noch kein Anliegen festgehalten; ohne eines lässt sich später kaum sagen, was die ' +
      'Stunden gebracht haben.',
    'purpose-is-brief':
      'Das Anliegen steht Wort für Wort so im Auftrag; ein selbst gefundener Satz trägt länger.',
    'purpose-shared':
      'Ein anderes Mandat hat dasselbe Anliegen, Wort für Wort; was auf alle passt, hält kaum jemand für das eigene.',
    'sponsor-owned':
      'Alle Ziele dieser Sitzung will allein der Auftraggeber; sie kommen nur voran, soweit Ihr Gegenüber etwas ' +
      'davon selbst will.',
  },
  names: {
    'purpose-missing': 'Anliegen fehlt',
    'purpose-is-brief': 'Anliegen steht wörtlich im Auftrag',
    'purpose-shared': 'Anliegen in zwei Mandaten gleich',
    'sponsor-owned': 'Ziel allein des Auftraggebers',
    'worth-if-missing': 'Vorbehalte eingetragen, aber nicht, wodurch es sich lohnen würde',
    'no-evidence': 'Nicht vereinbart, woran es sich zeigt',
    'coach-evidence': 'Zeichen, die nur der Coach bemerken würde',
    'early-commitments': 'Vorhaben in einem Erstgespräch',
    'early-level': 'Eine Stufe in einem Erstgespräch',
  },
  fillInGoal: 'Ziel beschreiben…',
  moveToLater: 'Zu „Für später“ verschieben',
  clearLevel: 'Stufe herausnehmen',
  hide: 'Diesen Hinweis in dieser Notiz ausblenden',
  hideAll: 'Hinweise dieser Notiz ausblenden',
  showAgain: 'Ausgeblendete Hinweise dieser Notiz wieder zeigen',
  shown: (count) => (count === 1 ? 'Ein Hinweis über dem Text.' : `${count} Hinweise über dem Text.`),
  none: 'Keine Hinweise mehr.',
  page: 'Hinweise',
  pageIsFor: 'Leise Zeilen über einem Ziel oder einem Erstgespräch: was das Anliegen klarer machen würde.',
  all: 'Hinweise zeigen',
};
