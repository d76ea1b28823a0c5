import type { Words } from '../en';
import type { Where } from '../en/diagnostics';
import { domain } from './domain';

const IN: Readonly<Record<Where, string>> = { note: 'in der Notiz', template: 'in der Vorlage' };

export const diagnostics: Words['diagnostics'] = {
  misfit: (found, allowed) => `„${found}“ passt hier nicht. Erlaubt: ${allowed}.`,
  oneText: 'ein einzelner Text',
  texts: 'Texte',
  number: 'eine Zahl',
  numberFrom: (least) => `eine Zahl ab ${least}`,
  numberBetween: (least, most) => `eine Zahl von ${least} bis ${most}`,
  checkbox: 'true oder false',
  day: 'ein Tag als JJJJ-MM-TT',
  sessionStatus: 'planned, held, cancelled, no-show. Solange nichts davon dasteht, zählt die Sitzung als nichts davon',
  listOf: (allowed) => `eine Liste (${allowed})`,
  severalLinks: (found) => `„${found}“ enthält mehrere Links. Bitte nur einen Link je Wert schreiben.`,
  severalNames: (found) =>
    `„${found}“ sind Schreibweisen desselben Namens, deshalb wird keine gelesen. Bitte nur eine davon behalten.`,

  sessionWithoutDay: 'Der Sitzung fehlt der Tag, deshalb bleibt sie außen vor. Bitte als JJJJ-MM-TT eintragen.',
  heldInFuture: (date) => `Das Datum der Sitzung (${date}) liegt nach heute, deshalb zählt sie als geplant.`,
  endedWithoutDay: (status) =>
    `Das Ziel ist ${domain.goalStatus[status]}, doch ohne Tag gilt es weiter. Bitte den Tag eintragen.`,
  circleOfGoals: 'replaced-by führt im Kreis zu diesem Ziel zurück. Bitte beim letzten Ziel der Kette entfernen.',
  goalOfOther:
    'Dieses Ziel gehört zu einem anderen Mandat. ' +
    'Bitte ein Ziel dieses Mandats aufführen oder beim Ziel das Mandat ändern.',
  sessionGoalOfOther:
    'Dieses Ziel gehört zu einem anderen Mandat. ' +
    'Bitte ein Ziel dieses Mandats nennen oder beim Ziel das Mandat ändern.',
  contractedNotListed: (engagement) =>
    `Das Ziel ist vereinbart, steht aber nicht in der Liste seines Mandats „${engagement}“. ` +
    'Bitte dort aufführen oder den Status ändern.',
  goalsInOneValue: (count) =>
    `${count === 2 ? 'Zwei' : count} Ziele in einem Wert, der so für keines zählt. ` +
    'Bitte jedes als eigenen Eintrag schreiben.',
  severalGoals: (count) => `${count} Ziele dieses Mandats heißen so. Bitte das gemeinte verlinken.`,

  sessionOfSeveral: (count) =>
    `Die Sitzung nennt ${count} Mandate und kann nur zu einem gehören. ` +
    'Bitte dieses behalten und für jedes andere eine eigene Sitzung anlegen.',
  namesNoEngagement: 'Die Sitzung nennt kein Mandat. Bitte das verlinken, zu dem sie gehört.',
  noSuchNote: 'Keine Notiz heißt so. Bitte ein Mandat verlinken.',
  notAnEngagement: 'Diese Notiz ist kein Mandat. Bitte eines verlinken.',
  noSuchEngagement: 'Kein Mandat hat diesen Pfad, Dateinamen, Codenamen oder Coachee. Bitte eines verlinken.',
  severalEngagements: (count) => `${count} Mandate heißen so. Bitte das gemeinte verlinken.`,

  frontMatter: 'Eigenschaften',
  file: 'Datei',
  copyOf: (original) =>
    `Die Synchronisierung hat diese Kopie von „${original}“ angelegt; nichts darin zählt. ` +
    'Bitte übernehmen, was nur hier steht, und sie dann löschen.',
  fileUnreadable: (error) => `Die Datei ließ sich nicht lesen: ${error}`,
  unreadable: 'nicht lesbar',
  unclosed: 'Die Eigenschaften sind nicht abgeschlossen: Darunter fehlt eine Zeile mit drei Bindestrichen.',
  unreadableAt: (line, reason) => (line === null ? reason : `Zeile ${line}: ${reason}`),
  untilFixed: (reason, wasRead) =>
    `${reason} Bitte im Quellmodus beheben; bis dahin zählt ${
      wasRead ? 'der Inhalt, der zuletzt lesbar war' : 'nichts davon'
    }.`,
  yaml: (where, mistake) => `Die Eigenschaften oben ${IN[where]} sind nicht lesbar: ${mistake}.`,
  noProperties: (where, found) =>
    `Die Eigenschaften oben ${IN[where]} sind ${
      found === 'list' ? 'eine Liste' : 'bloßer Text'
    }; bitte jede als Name, Doppelpunkt und Wert schreiben.`,
  mistakes: {
    duplicate: 'eine davon steht zweimal da',
    indentation: 'eine Zeile ist nicht richtig eingerückt, oder eine Klammer ist nicht geschlossen',
    notClosed: 'ein Anführungszeichen oder eine Klammer ist nicht geschlossen',
    textGoesOn:
      'nach einem Anführungszeichen oder einer Klammer geht Text weiter; dann braucht alles zusammen Anführungszeichen',
    needsQuotes: 'ein Wert mit einem Zeichen wie Doppelpunkt oder Stern braucht Anführungszeichen',
    noName: 'eine Zeile hat keinen Namen, oder nach dem Doppelpunkt des Namens fehlt das Leerzeichen',
    dots: 'eine Zeile, die mit drei Punkten oder Bindestrichen beginnt, beendet sie zu früh',
    tab: 'eine Zeile ist mit einem Tabulator eingerückt; bitte Leerzeichen nehmen',
    sign: 'ein Wert, der mit Stern, Und-Zeichen oder Ausrufezeichen beginnt, braucht Anführungszeichen',
    percent: 'eine Zeile beginnt mit einem Prozentzeichen; bitte in Anführungszeichen setzen oder entfernen',
    backslash:
      'in doppelten Anführungszeichen steht ein umgekehrter Schrägstrich vor einem Zeichen, zu dem er nicht passt; ' +
      'bitte einfache nehmen',
    inBrackets:
      'in Klammern steht eine Liste oder stehen Namen mehrerer Ebenen; bitte auf eigene Zeilen oder in ' +
      'Anführungszeichen setzen',
    comma:
      'in Klammern fehlt ein Komma, oder es ist eines zu viel; ein Eintrag mit Komma darin braucht Anführungszeichen',
    comment:
      'vor einer Raute fehlt das Leerzeichen, oder sie beginnt einen Kommentar, und eine Klammer bleibt offen; ' +
      'ein Wert mit Raute darin braucht Anführungszeichen',
    notOpened: 'eine Klammer wird geschlossen, die nicht geöffnet wurde; Text mit Klammer braucht Anführungszeichen',
    hyphen:
      'eine Liste beginnt in der Zeile ihres Namens; ' +
      'bitte in der nächsten beginnen oder den Wert in Anführungszeichen setzen',
    afterSign:
      'direkt hinter „|“ oder „>“ steht Text; ' +
      'bitte in die nächste Zeile oder den ganzen Wert in Anführungszeichen setzen',
    longName: 'ein Name hat mehr als 1024 Zeichen; Text mit Doppelpunkt braucht Anführungszeichen',
    tooDeep: 'Klammern oder Listen sind zu tief verschachtelt',
    tooManyReferences:
      'Werte, die mit „&“ und „*“ aufeinander verweisen, würden endlos wachsen; bitte ausschreiben',
    unknown: 'etwas darin ist nicht so geschrieben, wie es sein sollte',
  },
};

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
  editorNotReady: 'Ihr Editor ist noch nicht bereit. Bitte noch einmal versuchen.',
  gone: 'Die Notiz wurde inzwischen verschoben oder gelöscht. Bitte noch einmal versuchen.',
  taken: 'Dort gibt es schon etwas mit diesem Namen. Bitte einen anderen Namen wählen.',
  folderIsFile: (file) =>
    `„${file}“ ist eine Datei, darum kann kein Ordner so heißen. ` +
    'Bitte die Datei umbenennen oder in den Einstellungen einen anderen Ordner wählen.',
  changedMeanwhile: 'Die Notiz wurde geändert.',
  failed: (why) => `Die App konnte die Notiz nicht schreiben: ${why}`,
  fileUnchanged: 'Die Datei ist noch wie zuvor.',
  settingsNotSaved: (why) => `Die Einstellungen ließen sich nicht speichern, es gelten weiter die bisherigen: ${why}`,
  settingsNotKept: (why) =>
    `Die Einstellungen stammen aus einer früheren Fassung, und eine Kopie davon ließ sich nicht anlegen. ` +
    `Darum wurde nichts gespeichert: ${why}`,
  settingsLocked:
    'Die Einstellungen sind nicht lesbar oder stammen aus einer neueren Version. ' +
    'Es gelten die üblichen, und keine werden gespeichert.',
};
