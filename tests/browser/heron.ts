const PROPERTIES = ['coaching: engagement', 'codename: Heron', 'goals: [] # agreed in the room', 'start: 2026-03-01'];

/** An engagement note, with a comment and more properties. */
export function heron(...more: readonly string[]): string {
  return ['---', ...PROPERTIES, ...more, '---', 'Body.\n'].join('\n');
}

/** A session note of Heron's with these properties. */
export function heronSession(...properties: readonly string[]): string {
  const lines = ['---', 'coaching: session', 'engagement: "[[Heron]]"', ...properties, '---'];
  return [...lines, 'What was said.\n'].join('\n');
}
