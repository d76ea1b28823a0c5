import type { Words } from '../en';

export const settings: Words['settings'] = {
  engagementsFolder: 'Ordner für Mandate',
  engagementsFolderIsFor: 'Für neue Mandate. Leer: die oberste Ebene des Vaults.',
  sessionsFolder: 'Ordner für Sitzungen',
  sessionsFolderIsFor: 'Für neue Sitzungen. Leer: die oberste Ebene des Vaults.',
  templatesFolder: 'Ordner für Vorlagen',
  templatesFolderIsFor:
    'Notizen hier sind Vorlagen: Heißt eine wie eine Art von Sitzung, ersetzt sie die eingebaute. Sie zählen nie mit.',
  sessionName: 'Name neuer Sitzungsnotizen',
  sessionNameIsFor:
    'Platzhalter wie in Vorlagen: {{date}}, {{codename}}, {{session}}. Ein Schrägstrich macht einen Ordner.',
  prompts: 'Fragen in Vorlagen',
  promptsAreFor: 'Die eingeklappten Fragen unter den Überschriften der mitgelieferten Vorlagen.',
  numbersPage: 'Zahlen',
  numbersPageIsFor: 'Ab wann ein Mandat als still, abgewichen oder ruhend gilt.',
  numbers: {
    cadenceDays: 'Üblicher Abstand in Tagen',
    minutes: 'Übliche Dauer einer Sitzung in Minuten',
    driftingSessions: 'Abgewichen: Sitzungen abseits des Vereinbarten',
    driftingOf: 'Abgewichen: unter den letzten',
    stalledSessions: 'Ruht: Sitzungen ohne das Ziel',
    stalledDays: 'Ruht: Tage ohne das Ziel',
    emergingSessions: 'Taucht auf: Sitzungen mit dem Ziel',
    emergingOf: 'Taucht auf: unter den letzten',
    quietCadences: 'Still: nach wie vielen üblichen Abständen',
    revisitSessions: 'Zweifel offen: für wie viele weitere Sitzungen',
    noContractSessions: 'Nichts vereinbart: nach wie vielen Sitzungen',
    reviewDays: 'Bilanz bald: wie viele Tage vorher',
    sessionsLeft: 'Übrige Sitzungen: ab wie vielen',
    foundationRowSessions: 'Fundament: für wie viele Sitzungen in der Zeile',
    rowBadges: 'Höchstens so viele Hinweise in einer Zeile',
  },
  namesPage: 'Namen der Eigenschaften',
  namesPageIsFor: 'Wie die Eigenschaften in Ihren Notizen heißen.',
  nameTaken: (property) => `Die Eigenschaft ${property} heißt schon so.`,
};
