const en = {
  agreed: 'What was agreed',
  setting: 'The setting',
  forSponsor: 'For the sponsor',
  fit: 'The fit',
  next: 'What happens next',
  recognition: 'Recognition',
  value: 'Value',
  purpose: 'Purpose',
  later: 'Left for later',
  stand: 'Where we stand',
  commitments: 'Commitments',
  today: 'Today',
  moved: 'What has moved',
  keep: 'What we keep, change and let go',
  before: 'Before the others arrive',
  room: 'In the room',
  agreedByAll: 'Agreed by all three',
  different: 'What is different',
  carriesOn: 'What carries on without me',
  farewell: 'Farewell',
  situations: 'In which situations',
  good: 'What good looks like',
  signs: 'Signs along the way',
  levels: 'Levels noted',
  forMyEyes: 'For my eyes',
};

export type SectionHeading = keyof typeof en;

const de: Record<SectionHeading, string> = {
  agreed: 'Was vereinbart ist',
  setting: 'Das Umfeld',
  forSponsor: 'Für den Auftraggeber',
  fit: 'Ob es passt',
  next: 'Wie es weitergeht',
  recognition: 'Vorbehalte',
  value: 'Nutzen',
  purpose: 'Anliegen',
  later: 'Für später',
  stand: 'Wo wir stehen',
  commitments: 'Vorhaben',
  today: 'Heute',
  moved: 'Was sich bewegt hat',
  keep: 'Behalten, ändern, lassen',
  before: 'Bevor die anderen kommen',
  room: 'Zu dritt',
  agreedByAll: 'Gemeinsam vereinbart',
  different: 'Was anders ist',
  carriesOn: 'Was ohne mich weitergeht',
  farewell: 'Abschied',
  situations: 'In welchen Situationen',
  good: 'Wenn es gelingt',
  signs: 'Zeichen unterwegs',
  levels: 'Vermerkte Stufen',
  forMyEyes: 'Nur für mich',
};

/**
 * The names of the sections of the built-in templates, by language. They are written into notes and looked for in
 * every language: a note keeps its sections when the language changes.
 */
export const SECTION_HEADINGS: Readonly<Record<'en' | 'de', Readonly<Record<SectionHeading, string>>>> = { en, de };

/** What sections were called in earlier versions, in whichever language: notes that have these names keep them. */
export const FORMER_HEADINGS: Readonly<Partial<Record<SectionHeading, readonly string[]>>> = {
  recognition: ['Anerkennung'],
  purpose: ['Zweck'],
};
