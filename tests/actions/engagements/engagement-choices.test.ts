import { describe, expect, it } from 'vitest';
import { engagementChoices } from '../../../src/actions/engagements/choose-engagement';
import { buildIndex, type FrontMatterByPath } from '../../index/build-index';

const TODAY = '2026-03-16';
const engagement = (properties: Readonly<Record<string, unknown>>) => ({ coaching: 'engagement', ...properties });
const session = (of: string, date: string) => ({ coaching: 'session', engagement: `[[${of}]]`, date });

function choices(notes: FrontMatterByPath) {
  return engagementChoices(buildIndex(notes).portfolio.all(TODAY));
}

describe('engagementChoices', () => {
  it('has open engagements first, and among them the one last met', () => {
    const found = choices({
      'Closed.md': engagement({ status: 'closed' }),
      'Long ago.md': engagement({}),
      'Lately.md': engagement({}),
      'Started.md': engagement({ start: '2026-03-05' }),
      'Upcoming.md': engagement({ status: 'prospect' }),
      'a.md': session('Long ago', '2026-01-01'),
      'b.md': session('Lately', '2026-03-10'),
      'c.md': session('Closed', '2026-03-15'),
      'd.md': session('Long ago', '2026-03-30'),
    });
    expect(found.map(({ name }) => name)).toEqual(['Lately', 'Started', 'Long ago', 'Upcoming', 'Closed']);
  });

  it('says the organisation, and the group where that is not open', () => {
    const found = choices({
      'A.md': engagement({ coachee: 'Ana', organisation: '[[Orgs/Delta|Delta]]' }),
      'B.md': engagement({ coachee: 'Ben', status: 'paused' }),
    });
    expect(found.map(({ detail }) => detail)).toEqual(['Delta', 'paused']);
  });

  it('tells namesakes apart by their organisation, else by their note', () => {
    const found = choices({
      'Ana 1.md': engagement({ coachee: 'Ana', organisation: 'Delta' }),
      'Ana 2.md': engagement({ coachee: 'Ana', organisation: 'Quay' }),
      'X/Ana 3.md': engagement({ coachee: 'ana' }),
      'Y/Ana 4.md': engagement({ coachee: 'Ana' }),
    });
    expect(found.map(({ detail }) => detail).sort()).toEqual(['Delta', 'Quay', 'X/Ana 3', 'Y/Ana 4']);
  });

  it('does not show the coachee where there is a codename, but can be found by the name', () => {
    const [found] = choices({ 'Heron.md': engagement({ coachee: '[[Ana Ruiz]]', codename: 'Heron' }) });
    expect(found).toEqual({ path: 'Heron.md', name: 'Heron', detail: '', otherNames: 'Heron [[Ana Ruiz]] ' });
  });
});
