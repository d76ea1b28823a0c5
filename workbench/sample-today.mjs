// @ts-check

/** The day on which the sample practice lives: its expected states hold on this day and on no other. */
export const sampleToday = '2026-03-16';
