import type { Words } from '../en';

export const writing: Words['writing'] = {
  unclosed: (where) =>
    `Die ${where === 'note' ? 'Notiz' : 'Vorlage'} beginnt mit ---, ` +
    'aber keine zweite Zeile mit --- schließt die Eigenschaften ab.',
  noNumber: (name) => `„${name}“ braucht eine Zahl.`,
  severalNames: (names) => `„${names}“ sind Schreibweisen desselben Namens; bitte nur eine davon behalten.`,
  notOnItsOwn: (name) =>
    `„${name}“ ist so geschrieben, dass es sich nicht einzeln ändern lässt; bitte von Hand ändern.`,
  lineOfDots: 'Eine Zeile aus drei Punkten beendet die Eigenschaften zu früh; bitte entfernen.',
  inBraces:
    'Die Eigenschaften stehen in geschweiften Klammern; bitte jede in einer eigenen Zeile als „Name: Wert“ schreiben.',
  notPlain:
    'Diese Zeile ist keine einfache Eigenschaft; bitte jede in einer eigenen Zeile als „Name: Wert“ schreiben.',

  tokenAsName: (name) => `„${name}“ kann nicht der Name einer Eigenschaft sein.`,
  sameName: (name) => `Zwei ihrer Eigenschaften hießen in diesem Vault „${name}“.`,
  nestedValue: (name) => `„${name}“ in der Vorlage enthält mehr als Text oder eine Liste von Texten.`,
  neverClosed: 'Ein Codeblock oder Kommentar darin wird nie geschlossen und würde verbergen, was darunter steht.',
  codeAbove:
    'Über den Eigenschaften steht Code für Templater. So kann Groundwork nicht ergänzen, was eine Sitzung braucht. ' +
    'Der Code gehört darunter.',
  hidesCommand: 'In ihren Eigenschaften versteckt sich ein Befehl für Templater (<%).',
  notOneByOne: 'Bitte jede ihrer Eigenschaften als „Name: Wert“ schreiben.',
  templateName: (kind) => `Vorlage ${kind}`,

  openTwice:
    'Die Notiz ist zweimal offen, und die beiden unterscheiden sich. ' +
    'Bitte warten, bis beide dasselbe zeigen, und es dann noch einmal versuchen.',
  changedElsewhere:
    'Die Notiz wurde eben an anderer Stelle geändert. ' +
    'Bitte warten, bis sie die Änderung zeigt, und es dann noch einmal versuchen.',
  gone: 'Die Notiz wurde inzwischen verschoben oder gelöscht. Bitte noch einmal versuchen.',
  taken: 'Dort gibt es schon etwas mit diesem Namen. Bitte einen anderen Namen wählen.',
  folderIsFile: (file) =>
    `„${file}“ ist eine Datei, darum kann kein Ordner so heißen. ` +
    'Bitte die Datei umbenennen oder in den Einstellungen einen anderen Ordner wählen.',
  changedMeanwhile: 'Die Notiz wurde geändert.',
  failed: (why) => `Die App konnte die Notiz nicht schreiben: ${why}`,
  fileUnchanged: 'Die Datei ist noch wie zuvor.',
  settingsNotSaved: (why) => `Die Einstellungen ließen sich nicht speichern, und es gelten die bisherigen: ${why}`,
  settingsNotKept: (why) =>
    `Die Einstellungen stammen aus einer früheren Fassung, und sie ließen sich nicht aufbewahren. ` +
    `Darum wurde nichts gespeichert: ${why}`,
  settingsLocked:
    'Die Einstellungen sind nicht lesbar oder stammen aus einer neueren Version. ' +
    'Es gelten die üblichen, und keine werden gespeichert.',
};
