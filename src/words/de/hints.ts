import type { Words } from '../en';

const both = {
  'worth-if-missing':
    'Die Anerkennung ist gelegt, doch nirgends steht, wofür sich diese Stunden lohnen würden; später bliebe Ihnen ' +
    'nur Ihr eigener Maßstab.',
  'no-evidence': 'Es ist kein Anzeichen vereinbart; im Rückblick bliebe Ihnen beiden nur ein Eindruck.',
  'coach-evidence': 'Diese Anzeichen würden nur Sie bemerken; was auch andere sehen, glaubt sich leichter.',
  'early-commitments':
    'In dieser ersten Sitzung stehen schon Vorhaben; was vor dem Zweck beginnt, dient leicht einem anderen.',
  'early-level':
    'Hier steht schon ein Stand, ehe die Arbeit beginnt; so früh gemessen, wirkt ein Ziel leicht wie eine Prüfung.',
};

export const hints: Words['hints'] = {
  goal: {
    ...both,
    'purpose-missing':
      'Noch steht nirgends, wie es aussieht, wenn es gelingt; so weiß niemand, wann das Ziel erreicht ist.',
    'purpose-is-brief':
      'Was gelingen soll, ist Wort für Wort der Auftrag von oben; ein selbst gefundener Satz trägt länger.',
    'purpose-shared':
      'Ein anderes Mandat hat denselben Satz, Wort für Wort; was auf alle passt, macht sich kaum jemand zu eigen.',
    'sponsor-owned':
      'Dieses Ziel hat allein die Auftraggeberseite; es kommt nur voran, soweit Ihr Gegenüber selbst etwas davon ' +
      'will.',
  },
  session: {
    ...both,
    'purpose-missing': 'Das Mandat hat noch keinen Zweck; ohne ihn lässt sich später nichts an ihm messen.',
    'purpose-is-brief':
      'Der Zweck ist Wort für Wort der Auftrag von oben; ein selbst gefundener Satz trägt länger.',
    'purpose-shared':
      'Ein anderes Mandat hat denselben Zweck, Wort für Wort; was auf alle passt, macht sich kaum jemand zu eigen.',
    'sponsor-owned':
      'Alle Ziele dieser Sitzung hat allein die Auftraggeberseite; sie kommen nur voran, soweit Ihr Gegenüber etwas ' +
      'davon selbst will.',
  },
  names: {
    'purpose-missing': 'Zweck fehlt',
    'purpose-is-brief': 'Zweck ist der Auftrag der Auftraggeberseite',
    'purpose-shared': 'Zweck in zwei Mandaten gleich',
    'sponsor-owned': 'Ziel allein der Auftraggeberseite',
    'worth-if-missing': 'Anerkennung gelegt, aber worth-if leer',
    'no-evidence': 'Kein Anzeichen',
    'coach-evidence': 'Anzeichen, die nur der Coach bemerken würde',
    'early-commitments': 'Vorhaben in einer ersten Sitzung',
    'early-level': 'Ein Stand in einer ersten Sitzung',
  },
  hide: 'Diesen Hinweis in dieser Notiz ausblenden',
  hideAll: 'Hinweise dieser Notiz ausblenden',
  showAgain: 'Ausgeblendete Hinweise dieser Notiz wieder zeigen',
  shown: (count) => (count === 1 ? 'Ein Hinweis über dem Text.' : `${count} Hinweise über dem Text.`),
  none: 'Keine Hinweise mehr.',
  page: 'Hinweise',
  pageIsFor: 'Leise Zeilen über einem Ziel oder einer ersten Sitzung: was die Absicht klarer machen würde.',
  all: 'Hinweise zeigen',
};
