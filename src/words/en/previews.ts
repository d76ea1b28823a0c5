import type { GoalOutcome } from '../../domain/recontracting';

const goalBecomes: Record<GoalOutcome, (goal: string, day: string, by: string) => string> = {
  met: (goal, day) => `“${goal}” ends on ${day}: met.`,
  dropped: (goal, day) => `“${goal}” ends on ${day}: dropped.`,
  replaced: (goal, day, by) => `“${goal}” ends on ${day}, replaced by “${by}”.`,
  paused: (goal) => `“${goal}” is paused.`,
  resumed: (goal) => `“${goal}” is taken up again.`,
};

/** What an action comes to, in sentences before the lines that it writes. */
export const previews = {
  goalBecomes,
  goalContracted: (goal: string, day: string) => `“${goal}” is contracted from ${day}.`,
  /** `day` may be *today*. */
  contractedAnew: (engagement: string, day: string) =>
    `“${engagement}” notes ${day} as a day on which it was contracted anew.`,
  closes: (engagement: string, day: string) => `“${engagement}” is closed on ${day}.`,
  keptUntil: (day: string) => `Its notes are to be kept until ${day}.`,
  handedOver: (count: number, note: string) =>
    count === 1 ? `One open commitment goes to “${note}”.` : `${count} open commitments go to “${note}”.`,
  pausedUntil: (engagement: string, day: string) => `“${engagement}” is paused until ${day}.`,
  pausedOpen: (engagement: string) => `“${engagement}” is paused, until you resume it.`,
  reopens: (engagement: string) => `“${engagement}” is active again from today.`,
  /** A goal that has been agreed all along, or from a day that is not noted. */
  goalAgreed: (goal: string) => `“${goal}” is contracted.`,
  /** A field of a form, by its name. */
  becomes: (field: string, value: string) => `${field} becomes “${value}”.`,
  renamed: (note: string, to: string) => `“${note}” is renamed to “${to}”, and links follow.`,
  noted: (what: string) => `“${what}” is noted.`,
  notNoted: (what: string) => `“${what}” is no longer noted.`,
  promised: (count: number) => (count === 1 ? 'One commitment is added.' : `${count} commitments are added.`),
  planned: (day: string) => `A session is planned for ${day}.`,
  emptied: (field: string) => `${field} is left empty.`,
};
