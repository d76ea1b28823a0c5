import type { Words } from '../en';

export const privacy: Words['privacy'] = {
  mode: 'Diskreter Modus',
  toggle: 'Diskreten Modus umschalten',
  notOurs: 'Namen sind hier verborgen. Tabs, Dateiliste und Suche der App zeigen sie weiterhin.',
  isOn: 'Der diskrete Modus ist an. Tabs, Dateiliste und Suche der App zeigen Namen weiterhin.',
  isOff: 'Der diskrete Modus ist aus.',
  noPreview: 'Der diskrete Modus verbirgt, was in Notizen steht.',
  noForm: 'Dazu braucht es, was in Notizen steht; der diskrete Modus verbirgt es. Schalten Sie ihn zuerst aus.',

  engagement: (number) => `Mandat ${number}`,
  goal: (number) => `Ziel ${number}`,
  note: (number) => `Notiz ${number}`,
  goalOf: (goal, engagement) => `${goal} von ${engagement}`,
  sessionOf: (day, engagement) => `Sitzung vom ${day} mit ${engagement}`,
};
