/** What privacy mode says of itself, and what it says in place of names. */
export const privacy = {
  mode: 'Privacy mode',
  toggle: 'Toggle privacy mode',
  /** In the list of engagements as long as it is on. */
  notOurs: 'Names are hidden here. The tabs, file explorer and search of the app still show them.',
  isOn: 'Privacy mode is on. The tabs, file explorer and search of the app still show names.',
  isOff: 'Privacy mode is off.',
  noPreview: 'Privacy mode hides what notes say.',
  noForm: 'This needs what your notes say, which privacy mode hides. Switch it off first.',

  engagement: (number: number) => `Engagement ${number}`,
  goal: (number: number) => `Goal ${number}`,
  note: (number: number) => `Note ${number}`,
  goalOf: (goal: string, engagement: string) => `${goal} of ${engagement}`,
  sessionOf: (day: string, engagement: string) => `Session of ${day} with ${engagement}`,
};
