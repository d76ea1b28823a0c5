import { describe, expect, it } from 'vitest';
import { openWorkbench } from './harness/open-workbench';

const TODAY = '2026-03-16';
const WORTH = 'What would have to be true for these hours to be worth it to you?';

const engagement = (origin: string) => `---\ncoaching: engagement\ncodename: Heron\n${origin}\n---\n`;

describe('a first session', () => {
  it.each([
    ['origin: unspoken-concern', 'For me, before we begin: has the concern been said to them?', 'Say the doubt'],
    ['origin: chosen', WORTH, 'What made you look for this, and why now?'],
    ['origin:', WORTH, 'Say the doubt'],
  ])('asks first what fits an engagement that says “%s”, in a new note and in one that is there', async (...given) => {
    const [origin, first, other] = given;
    const vault = { 'Heron.md': engagement(origin), 'Call.md': '---\nengagement: "[[Heron]]"\n---\nMine.\n' };
    const coach = await openWorkbench({ vault, open: 'Heron.md', today: TODAY });
    await coach.runCommand('Groundwork: New first session');
    await coach.page.locator('.view-header-title', { hasText: '2026-03-16 Heron' }).waitFor();
    await coach.openNote('Call.md');
    await coach.page.locator('.cm-content').click();
    await coach.runCommand('Groundwork: Insert first-session template');
    await coach.idle();
    for (const path of ['Sessions/2026-03-16 Heron.md', 'Call.md']) {
      const text = await coach.read(path);
      expect(text).toContain(`## Recognition\n\n> [!question|prompt]- ${first}`);
      expect(text).toContain(WORTH);
      expect(text).toContain(`\n> - ${other}`);
    }
  });
});
