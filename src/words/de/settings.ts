import type { Words } from '../en';

export const settings: Words['settings'] = {
  folderNames: { engagementsFolder: 'Mandate', sessionsFolder: 'Sitzungen', goalsFolder: 'Ziele' },

  whereNotesGo: 'Wohin Notizen kommen',
  engagementsFolder: 'Ordner für Mandate',
  engagementsFolderIsFor: 'Für neue Mandate. Leer: die oberste Ebene des Vaults.',
  sessionsFolder: 'Ordner für Sitzungen',
  sessionsFolderIsFor: 'Für neue Sitzungen. Leer: die oberste Ebene des Vaults.',
  goalsFolder: 'Ordner für Ziele',
  goalsFolderIsFor: 'Für die erste Zielnotiz eines Mandats. Die nächsten kommen daneben.',
  templatesFolder: 'Ordner für Vorlagen',
  templatesFolderIsFor:
    'Notizen hier sind Vorlagen: Heißt eine wie eine Art von Sitzung, ersetzt sie unsere. Sie zählen nie mit.',
  folderProblem: {
    outside: 'Das führt aus dem Vault hinaus. Bitte einen Ordner darin nennen, etwa „Coaching/Sitzungen“.',
    hidden: 'Was in diesem Ordner liegt, zeigt Obsidian nicht; Notizen darin würden nie zählen.',
    unfit: 'So kann ein Ordner nicht auf jedem Gerät heißen: Zeichen wie : ? # | und ein Punkt am Ende stören.',
  },
  templatesHoldFiled:
    'Der Ordner für Vorlagen kann keiner sein, in den neue Notizen kommen, und keinen solchen enthalten.',
  templatesHoldNotes: 'In diesem Ordner liegen Mandate oder Sitzungen; als Vorlagen würden sie nicht mehr zählen.',

  sessions: 'Sitzungen',
  sessionName: 'Name neuer Sitzungsnotizen',
  sessionNameIsFor:
    'Platzhalter wie in Vorlagen: {{date}}, {{codename}}, {{session}}. Ein Schrägstrich macht einen Ordner.',
  renamesWithDay: 'Notizen mit dem Tag ihrer Sitzung umbenennen',
  renamesWithDayIsFor: 'Solche, die so heißen, wie Groundwork sie nennt. Nur dieses Gerät merkt es sich.',
  prompts: 'Fragen in Vorlagen',
  promptsIsFor: 'Die eingeklappten Fragen unter den Überschriften der mitgelieferten Vorlagen.',

  sections: 'Abschnitte Ihrer Notizen',
  privateHeadings: 'Private Überschriften',
  privateHeadingsIsFor:
    'Eine je Zeile. Was darunter steht, erscheint nirgends sonst; die Überschrift unserer Vorlagen zählt immer mit.',
  commitmentHeadings: 'Überschriften für Vorhaben',
  commitmentHeadingsIsFor:
    'Eine je Zeile. Offene Aufgaben darunter werden in die nächste Sitzung übernommen und stehen auf der Karte.',

  practice: 'Ihre Praxis',
  language: 'Sprache',
  languageIsFor:
    'Was Groundwork sagt, und die Überschriften seiner Vorlagen. Notizen bleiben, wie sie sind, ' +
    'und ein offenes Formular behält seine Sprache.',
  languageOfApp: 'Wie die App',
  languages: { en: 'English', de: 'Deutsch' },
  privacyAtStart: 'Diskret beim Start',
  privacyAtStartIsFor: 'Mit Codenamen statt Namen beginnen. Es lässt sich jederzeit umschalten.',
  levels: 'Stufen',
  levelsIsFor: 'Vermerken, wie weit ein Ziel ist, von −2 bis +2, in Worten, die vorher vereinbart wurden.',
  retainYears: 'Aufbewahrung der Notizen in Jahren',
  retainYearsIsFor: 'Vorschlag beim Abschließen eines Mandats; der Tag lässt sich dort ändern. 0: kein Vorschlag.',
  numbersPage: 'Zahlen',
  numbersPageIsFor: 'Ab wann ein Mandat als still, abgewichen oder ruhend gilt.',
  numbers: {
    cadenceDays: 'Üblicher Abstand in Tagen',
    minutes: 'Übliche Dauer einer Sitzung in Minuten',
    driftingSessions: 'Abgewichen: Sitzungen abseits des Vereinbarten',
    driftingOf: 'Abgewichen: unter den letzten',
    stalledSessions: 'Ruht: Sitzungen ohne das Ziel',
    stalledDays: 'Ruht: Tage ohne das Ziel',
    untaggedSessions: 'Ohne Ziele: nach wie vielen Sitzungen',
    emergingSessions: 'Taucht auf: Sitzungen mit dem Ziel',
    emergingOf: 'Taucht auf: unter den letzten',
    quietCadences: 'Still: nach wie vielen üblichen Abständen',
    revisitSessions: 'Vorbehalt offen: für wie viele weitere Sitzungen',
    noContractSessions: 'Nichts vereinbart: nach wie vielen Sitzungen',
    reviewDays: 'Bilanz bald: wie viele Tage vorher',
    endingDays: 'Vertragsende: wie viele Tage vorher',
    sessionsLeft: 'Übrige Sitzungen: ab wie vielen',
    foundationRowSessions: 'Fundament: für wie viele Sitzungen in der Zeile',
    rowBadges: 'Was ansteht: höchstens so vieles in einer Zeile',
  },
  namesPage: 'Namen der Eigenschaften',
  namesPageIsFor: 'Wie die Eigenschaften in Ihren Notizen heißen.',
  kindWordsAre: 'Ihre Wörter für die drei Arten von Notizen',
  kindWordsOf: {
    engagement: 'Mandate, außer „engagement“: ein Wort, #Tag oder Ordner/ je Zeile',
    goal: 'Ziele, außer „goal“',
    session: 'Sitzungen, außer „session“',
  },
  namesChanged: 'Eigene Namen',
  propertiesOf: {
    several: 'Mehrere Arten von Notizen',
    engagement: 'Mandate',
    goal: 'Ziele',
    session: 'Sitzungen',
    first: 'Erstgespräche',
  },
  nameTaken: (property) => `Die Eigenschaft ${property} heißt schon so.`,
};
