import type { Words } from '../en';
import { listWords } from '../list-words';

export const commands: Words['commands'] = {
  openEngagements: 'Mandate öffnen',
  newEngagement: 'Neues Mandat',
  newFirstSession: 'Neues Erstgespräch',
  newSession: 'Neue Sitzung',
  prepareSession: 'Nächste Sitzung vorbereiten',
  insertFirstSession: 'Vorlage für das Erstgespräch einfügen',
  insertSessionTemplate: 'Vorlage für eine Sitzung einfügen…',
  writeTemplates: 'Mitgelieferte Vorlagen in den Ordner schreiben',
  tagGoals: 'Ziele zuordnen',
  contractGoals: 'Ziele vereinbaren',
  markFoundation: 'Fundament eintragen',
  chooseEngagement: 'Mandat wählen…',

  engagementOfNewSession: 'Mandat der neuen Sitzung',
  engagementOfThisSession: 'Mandat, zu dem diese Sitzung gehört',
  engagementOf: (note) => `Mandat, zu dem „${note}“ gehört`,
  createEngagement: 'Neues Mandat…',
  sessionTemplateFor: (note) => `Sitzungsvorlage für „${note}“`,
  newSessionWith: (engagement) => `Neue Sitzung mit „${engagement}“`,
  goalsContractedWith: (engagement) => `Mit „${engagement}“ vereinbarte Ziele`,
  goalsWorkedOnIn: (note) => `Ziele, um die es in „${note}“ ging`,

  notContracted: 'nicht vereinbart',
  countsOnceContracted: 'vorgeschlagen: zählt, sobald in seiner Notiz „contracted“ steht',
  emerging: 'taucht immer wieder auf',
  emergingLabel: 'taucht immer wieder auf; als Stichwort zählt es auch rückwirkend',
  goalNote: 'Zielnotiz',
  workedOn: (times) => (times === 1 ? 'einmal Thema' : `${times}-mal Thema`),
  workedOnInHeld: 'Es war schon Thema. Zum Beenden in seiner Notiz den Status und den Tag des Endes angeben.',
  hasEnded: 'Es ist beendet. Um es wieder aufzunehmen, den Status in seiner Notiz ändern.',

  goalsSaved: (notes) => `Ziele gespeichert in ${listOf(notes)}.`,
  engagementSaved: (notes) => `Mandat verlinkt in ${listOf(notes)}.`,
  foundationSaved: (notes) => `Fundament gespeichert in ${listOf(notes)}.`,
  templateAdded: (notes) => `Vorlage eingefügt in ${listOf(notes)}.`,
  templateComplete: (notes) => `Die ganze Vorlage steht schon in ${listOf(notes)}.`,
  nothingChanged: (notes) => `Nichts geändert in ${listOf(notes)}.`,
  notChanged: (note, reason) => `„${note}“ wurde nicht geändert. ${reason}`,
  notCreated: (note, reason) => `„${note}“ wurde nicht angelegt. ${reason}`,
  willBeOpened: (note) => `„${note}“ gibt es schon. Die Notiz wird geöffnet, wie sie ist.`,
  openedAsItIs: (note) => `„${note}“ gibt es schon. Die Notiz wird geöffnet, wie sie ist.`,
  unknownTokens: (tokens, note) =>
    `Die Vorlage enthält Platzhalter, die Groundwork nicht kennt: ${tokens.join(', ')}. ` +
    `Sie bleiben in „${note}“ stehen.`,

  templatesWritten: (count, folder) =>
    `${count === 1 ? 'Eine Vorlage wurde' : `${count} Vorlagen wurden`} in „${folder}“ geschrieben.`,
  templatesKept: (count) =>
    count === 1 ? 'Eine war schon da und bleibt, wie sie ist.' : `${count} waren schon da und bleiben, wie sie sind.`,
  templatesThere: (folder) => `Alle Vorlagen sind schon in „${folder}“. Sie bleiben, wie sie sind.`,
  noTemplatesFolder: 'Bitte zuerst in den Einstellungen von Groundwork einen Vorlagenordner wählen.',

  takenBack: (note) => `„${note}“ wurde geändert und ist jetzt wieder, wie es war.`,
  notTakenBack: (note) => `„${note}“ wurde vorher geändert und ließ sich nicht zurücksetzen: bitte einmal hineinsehen.`,
  notChangedEither: (note) => `„${note}“ wurde auch nicht geändert.`,

  says: (property, value) => `In „${property}“ steht „${value}“.`,
  saysByNow: (property, value) => `In „${property}“ steht inzwischen „${value}“.`,
  saysNoLonger: (property, value) => `In „${property}“ steht nicht mehr „${value}“.`,
  saysSomethingElse: (property, value, wanted) =>
    `In „${property}“ steht „${value}“ statt „${wanted}“. Das ändern oder eine andere Notiz nehmen.`,
  noMember: (property) => `In „${property}“ steht nicht mehr „session“ oder „goal“.`,
  noList: (property) => `In „${property}“ steht keine Liste. Bitte zuerst in Ordnung bringen.`,
  engagementAndDayMissing: (engagement, date) =>
    `Bitte zuerst in „${engagement}“ ein Mandat und in „${date}“ einen Tag als JJJJ-MM-TT angeben.`,

  noEngagement: 'Die Notiz ist kein Mandat mehr.',
  isNoEngagement: (path) => `„${path}“ ist kein Mandat mehr.`,
  goalBelongsElsewhere: (engagement) =>
    `Das Ziel gehört nicht mehr zu „${engagement}“. Bitte die Ziele noch einmal vereinbaren.`,
  sessionBelongsElsewhere: (engagement) =>
    `Die Sitzung gehört nicht mehr zu „${engagement}“. Bitte die Ziele noch einmal zuordnen.`,
  namesAnotherEngagement: 'Die Notiz nennt inzwischen ein anderes Mandat. Bitte noch einmal versuchen.',
  isForAnotherEngagement: 'Die Notiz gibt es schon, für ein anderes Mandat.',
  isThere: (path) => `„${path}“ gibt es schon. Bitte einen anderen Namen oder Codenamen wählen.`,

  atLine: (line, reason) => `Zeile ${line}: ${reason}`,
  tooLarge: 'Die Notiz ist größer als 2 MB; so große liest die App ohne Eigenschaften. Bitte zuerst aufteilen.',
  cannotLink: (name) =>
    `„${name}“ lässt sich nicht verlinken: Die Notiz ist fort, oder ihr Name enthält eines von # ^ [ ] |.`,
  templateUnusable: (name, reason) => `Die Vorlage „${name}“ lässt sich nicht verwenden. ${reason}`,
  templateGone: 'Die Vorlage gibt es nicht mehr. Bitte eine andere wählen.',
};

function listOf(notes: readonly string[]): string {
  return listWords(notes.map((note) => `„${note}“`), 'und');
}
