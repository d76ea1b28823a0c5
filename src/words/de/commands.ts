import type { Words } from '../en';
import { listWords } from '../sentences';

export const commands: Words['commands'] = {
  openEngagements: 'Mandate öffnen',
  newEngagement: 'Neues Mandat',
  newFirstSession: 'Neues Erstgespräch',
  newSession: 'Neue Sitzung',
  prepareSession: 'Nächste Sitzung vorbereiten',
  insertFirstSession: 'Vorlage für das Erstgespräch einfügen',
  insertSessionTemplate: 'Vorlage für eine Sitzung einfügen…',
  writeTemplates: 'Mitgelieferte Vorlagen in den Ordner schreiben',
  recordSession: 'Sitzung festhalten…',
  undoRecording: 'Festhalten zurücknehmen',
  tagGoals: 'Ziele zuordnen',
  contractGoals: 'Ziele vereinbaren',
  contractGoal: 'Ein Ziel beschreiben…',
  makeGoalNote: 'Aus einem Stichwort eine Notiz machen…',
  recontract: 'Ziele neu vereinbaren oder beenden…',
  undoRecontracting: 'Neue Vereinbarung zurücknehmen',
  markFoundation: 'Fundament eintragen',
  declareDetour: 'Als Umweg eintragen',
  takeBackDetour: 'Doch kein Umweg',
  agreeLevels: 'Stufen vereinbaren',
  noteLevel: 'Stufe vermerken',
  showLevels: 'Stufen zeigen',
  editEngagement: 'Mandat bearbeiten…',
  pauseEngagement: 'Mandat pausieren…',
  resumeEngagement: 'Mandat fortsetzen',
  undoEditing: 'Änderung an einem Mandat zurücknehmen',
  closeEngagement: 'Mandat abschließen',
  reopenEngagement: 'Mandat wieder öffnen',
  chooseEngagement: 'Mandat wählen…',

  engagementOfNewSession: 'Mandat der neuen Sitzung',
  engagementToRecord: 'Mandat, dessen Sitzung Sie festhalten',
  engagementOfThisSession: 'Mandat, zu dem diese Sitzung gehört',
  engagementOfGoal: (goal) => `Mehrere Mandate teilen sich „${goal}“. Welches?`,
  engagementOf: (note) => `Mandat, zu dem „${note}“ gehört`,
  createEngagement: 'Neues Mandat…',
  sessionTemplateFor: (note) => `Sitzungsvorlage für „${note}“`,
  sessionOfDay: (day) => `Laut Notiz ist die Sitzung am ${day}.`,
  severalDays:
    'Die Überschriften dieser Notiz nennen mehrere Tage. Die Vorlage kommt unter den Tag, bei dem der Cursor steht. ' +
    'Ist ein anderer gemeint, setzen Sie zuerst den Cursor dorthin.',
  newSessionWith: (engagement) => `Neue Sitzung mit „${engagement}“`,
  goalsContractedWith: (engagement) => `Mit „${engagement}“ vereinbarte Ziele`,
  goalToContractWith: (engagement) => `Ziel, das mit „${engagement}“ beschrieben wird`,
  anotherGoal: 'Ein anderes Ziel…',
  labelToMakeANoteOf: 'Stichwort, das eine Notiz bekommt',
  formOfGoal: (goal) => `„${goal}“ vereinbaren oder beschreiben…`,
  noteOfLabel: (label) => `Aus „${label}“ eine Notiz machen…`,
  goalsWorkedOnIn: (note) => `Ziele, um die es in „${note}“ ging`,

  pause: 'Pausieren',

  notContracted: 'nicht vereinbart',
  countsOnceContracted: 'vorgeschlagen: zählt, sobald in seiner Notiz „contracted“ steht',
  takeOff: (goal) => `„${goal}“ von der Liste nehmen`,
  listedProposed: 'auf der Liste, aber nur vorgeschlagen',
  emerging: 'taucht immer wieder auf',
  emergingLabel: 'taucht immer wieder auf; als Stichwort zählt es auch rückwirkend',
  goalNote: 'Zielnotiz',
  workedOn: (times) => (times === 1 ? 'einmal Thema' : `${times}-mal Thema`),
  workedOnInHeld: 'Es war schon Thema. Zum Beenden in seiner Notiz den Status und den Tag des Endes angeben.',
  hasEnded: 'Es ist beendet. Um es wieder aufzunehmen, den Status in seiner Notiz ändern.',
  aLabel: 'ein Stichwort, ohne Notiz',
  stillOpen: (fields) => `noch offen: ${fields.join(', ')}`,
  openField: { 'good-looks-like': 'gutes Ergebnis', evidence: 'woran es sich zeigt', owner: 'wessen Ziel' },

  contractGoalWith: (engagement) => `Ein Ziel mit „${engagement}“ vereinbaren`,
  contractGoalNamed: (goal) => `„${goal}“ vereinbaren`,
  completeGoal: (goal) => `„${goal}“ beschreiben`,
  noteOf: (label) => `Eine Notiz für „${label}“`,
  contractedWith: (engagement) => `Es kommt in die Liste von „${engagement}“.`,
  contractedFromToday: (engagement) =>
    `Es kommt in die Liste von „${engagement}“, mit dem heutigen Tag. Es zählt ab heute; was vorher war, bleibt.`,
  labelStaysContracted:
    'Es bleibt vereinbart, wie es ist. Sitzungen, die es nennen, zählen weiter, und keine wird geändert.',
  labelBecomesProposed: 'Vereinbart ist es damit nicht: In seiner Notiz steht „proposed“. Keine Sitzung wird geändert.',
  onlyWhatYouChange: 'Geschrieben wird nur, was Sie hier ändern.',

  recontractWith: (engagement) => `Mit „${engagement}“ neu vereinbaren`,
  recontracted: (engagement) => `Mit „${engagement}“ neu vereinbart.`,
  recontractingUndone: (engagement) =>
    `Die neue Vereinbarung mit „${engagement}“ ist zurückgenommen. Alle Notizen sind wie vorher.`,
  notUndone: (note, reason) => `Nichts wurde zurückgenommen. „${note}“ steht im Weg: ${reason}`,
  nothingDecided: 'Noch ändert sich nichts. Bitte sagen, was aus einem Ziel wird, oder eines hinzufügen.',
  dayToCome: 'Bitte heute oder einen Tag davor wählen.',
  endsTooEarly: (goal, day) => `„${goal}“ wurde am ${day} vereinbart. Bitte diesen Tag oder einen späteren wählen.`,
  successorMissing: 'Bitte sagen, was an seine Stelle tritt.',
  cannotTake: (goal) =>
    `„${goal}“ lässt sich hier nicht vereinbaren: Es ist beendet, endet jetzt oder gehört zu einem anderen Mandat.`,
  namesake: (goal, engagement) => `${goal} (${engagement})`,

  goalsSaved: (notes) => `Ziele gespeichert in ${listOf(notes)}.`,
  engagementSaved: (notes) => `Mandat verlinkt in ${listOf(notes)}.`,
  recorded: (notes) => `Festgehalten. Gespeichert in ${listOf(notes)}.`,
  recordingUndone: (session) => `Was zu „${session}“ festgehalten wurde, ist zurückgenommen. Alles ist wie vorher.`,
  noSessionToRecord: (engagement) => `„${engagement}“ hat noch keine Sitzung. Mit „Neue Sitzung“ eine anlegen.`,
  foundationSaved: (notes) => `Fundament gespeichert in ${listOf(notes)}.`,
  detourSaved: (notes) => `Ein Umweg, den beide wollten: vermerkt in ${listOf(notes)}.`,
  detourTakenBack: (notes) => `Kein Umweg mehr: ${listOf(notes)}.`,
  templateAdded: (notes) => `Vorlage eingefügt in ${listOf(notes)}.`,
  templateComplete: (notes) => `Die ganze Vorlage steht schon in ${listOf(notes)}.`,
  levelsAgreed: (notes) => `Was die Stufen bedeuten, ist gespeichert in ${listOf(notes)}.`,
  levelsNoted: (notes) => `Stufen vermerkt in ${listOf(notes)}.`,
  levelsOnceHeld: 'Stufen werden vermerkt, wenn die Sitzung stattgefunden hat und zu einem Mandat gehört.',
  noGoalForLevels: (session) => `Am Tag von „${session}“ war kein Ziel mit einer Notiz vereinbart.`,
  engagementClosed: (notes) => `Abgeschlossen. Gespeichert in ${listOf(notes)}.`,
  engagementChanged: (notes) => `Gespeichert in ${listOf(notes)}.`,
  engagementPaused: (notes) => `Pausiert: ${listOf(notes)}.`,
  engagementResumed: (notes) => `Ab heute wieder aktiv: ${listOf(notes)}.`,
  engagementAsBefore: (notes) => `Zurückgenommen. Wie vorher: ${listOf(notes)}.`,
  engagementReopened: (notes) => `Wieder offen: ${listOf(notes)}.`,
  nothingChanged: (notes) => `Nichts geändert in ${listOf(notes)}.`,
  notChanged: (note, reason) => `„${note}“ wurde nicht geändert. ${reason}`,
  notSavedYet: (note, reason) =>
    `„${note}“ ist im Editor geändert, aber noch nicht auf der Festplatte. ` +
    `Bitte offen lassen, bis die App gespeichert hat. ${reason}`,
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
  takenBackUnsaved: (note) =>
    `„${note}“ wurde geändert. Im Editor ist alles wieder, wie es war, ` +
    'aber die App konnte das noch nicht speichern: bitte einmal hineinsehen.',
  notTakenBack: (note) => `„${note}“ wurde vorher geändert und ließ sich nicht zurücksetzen: bitte einmal hineinsehen.`,
  notChangedEither: (note) => `„${note}“ wurde auch nicht geändert.`,
  withdrawn: (note) => `„${note}“ wurde angelegt und liegt jetzt im Papierkorb.`,
  notWithdrawn: (note) => `„${note}“ wurde vorher angelegt und ließ sich nicht entfernen: bitte einmal hineinsehen.`,
  notCreatedEither: (note) => `„${note}“ wurde auch nicht angelegt.`,

  says: (property, value) => `In „${property}“ steht „${value}“.`,
  saysByNow: (property, value) => `In „${property}“ steht inzwischen „${value}“.`,
  saysNoLonger: (property, value) => `In „${property}“ steht nicht mehr „${value}“.`,
  saysSomethingElse: (property, value, wanted) =>
    `In „${property}“ steht „${value}“ statt „${wanted}“. Bitte das ändern oder eine andere Notiz nehmen.`,
  hasChanged: (property) => `„${property}“ hat sich inzwischen geändert. Bitte hineinsehen und noch einmal versuchen.`,
  noMember: (property) => `In „${property}“ steht nicht mehr „session“ oder „goal“.`,
  noList: (property) => `In „${property}“ steht keine Liste. Bitte zuerst in Ordnung bringen.`,
  engagementAndDayMissing: (engagement, date) =>
    `Bitte zuerst in „${engagement}“ ein Mandat und in „${date}“ einen Tag als JJJJ-MM-TT angeben.`,

  noEngagement: 'Die Notiz ist kein Mandat mehr.',
  isNoEngagement: (path) => `„${path}“ ist kein Mandat mehr.`,
  goalBelongsElsewhere: (engagement) =>
    `Das Ziel gehört nicht mehr zu „${engagement}“. Bitte die Ziele noch einmal vereinbaren.`,
  goalEndsElsewhere: (engagement) =>
    `Das Ziel gehört nicht mehr zu „${engagement}“. Bitte das Mandat noch einmal abschließen.`,
  goalElsewhere: 'Seine Notiz gehört zu einem anderen Mandat; dort steht, wie es endet.',
  goalIsShared: (engagements) => `Geteilt mit ${listOf(engagements)}: Was hier entschieden wird, gilt auch dort.`,
  sessionBelongsElsewhere: (engagement) =>
    `Die Sitzung gehört nicht mehr zu „${engagement}“. Bitte die Ziele noch einmal zuordnen.`,
  namesAnotherEngagement: 'Die Notiz nennt inzwischen ein anderes Mandat. Bitte noch einmal versuchen.',
  isForAnotherEngagement: 'Die Notiz gibt es schon, für ein anderes Mandat.',
  goalIsThere: (goal) => `Das Ziel „${goal}“ gibt es schon. Bitte andere Worte wählen oder das vorhandene beschreiben.`,
  goalNoteIsThere: (path) => `„${path}“ gibt es schon. Bitte andere Worte wählen.`,
  labelMeansSeveral: (goal) => `„${goal}“ heißt auch eine andere Zielnotiz. Bitte zuerst eine der beiden umbenennen.`,
  labelNotListed: (property) => `In „${property}“ steht das Stichwort nicht mehr. Bitte noch einmal versuchen.`,
  goalMovedOn: 'Das Ziel hat sich geändert, seit dieses Formular offen ist. Bitte noch einmal versuchen.',
  changedByNow: (property) => `In „${property}“ steht inzwischen etwas anderes. Bitte noch einmal versuchen.`,
  isThere: (path) => `„${path}“ gibt es schon. Bitte einen anderen Namen oder Codenamen wählen.`,

  atLine: (line, reason) => `Zeile ${line}: ${reason}`,
  tooLarge: 'Die Notiz ist größer als 2 MB; die Eigenschaften so großer liest die App nicht. Bitte zuerst aufteilen.',
  cannotLink: (name) =>
    `„${name}“ lässt sich nicht verlinken: Die Notiz gibt es nicht mehr, oder ihr Name enthält eines von # ^ [ ] |.`,
  templateUnusable: (name, reason) => `Die Vorlage „${name}“ lässt sich nicht verwenden. ${reason}`,
  noPrivateSection: (template, heading) =>
    `Die Vorlage „${template}“ hat keinen privaten Abschnitt. Damit nicht auf die Karte kommt, was Sie für sich ` +
    `schreiben, stellen Sie es unter eine Überschrift wie „${heading}“ oder unter eine, die Sie in den ` +
    `Einstellungen nennen.`,
  templateGone: 'Die Vorlage gibt es nicht mehr. Bitte eine andere wählen.',
};

function listOf(notes: readonly string[]): string {
  return listWords(notes.map((note) => `„${note}“`), 'de');
}
