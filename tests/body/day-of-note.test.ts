import { describe, expect, it } from 'vitest';
import { dayOfNote } from '../../src/body/day-of-note';

const of = (path: string, text = '', data = {}, cursor = text.length) => {
  return dayOfNote({ path, text, cursor }, data, 'date');
};

describe('the day of a note', () => {
  it.each([
    ['its name', of('Sessions/2026-03-10 Heron.md')],
    ['its title', of('Sessions/Heron.md', '# Heron, 10 March 2026\n')],
    ['its property title', of('Sessions/Heron.md', '', { Title: '20260310 Heron' })],
    ['its folder', of('Sessions/2026-03-10/Heron.md')],
    ['its folders and its name together', of('Journal/2026/03/10 Heron.md')],
    ['its name rather than its title', of('2026-03-10.md', '# 2026-03-11\n')],
    ['its title, where its name says two', of('2026-03-10 to 2026-03-12.md', '# 2026-03-10\n')],
  ])('is the one that %s says', (_, found) => {
    expect(found).toEqual({ day: '2026-03-10', isWritten: false, hasSeveral: false });
  });

  it('is first of all the one in its property, in any case of its name', () => {
    const found = of('2026-03-10 Heron.md', '', { Date: '2026-03-12T14:00' });
    expect(found).toEqual({ day: '2026-03-12', time: '14:00', isWritten: true, hasSeveral: false });
  });

  it('is none where nothing says one', () => {
    expect(of('Sessions/Heron.md', '# Heron\n\n2026-03-10 was a Tuesday.\n').day).toBeUndefined();
  });

  it('is that of the heading above the cursor, where the headings are several days', () => {
    const text = '# Mara\n\n## 2026-01-10\nx\n\n## 2026-01-17\ny\n';
    expect(of('Mara.md', text, {}, text.indexOf('x'))).toMatchObject({ day: '2026-01-10', hasSeveral: true });
    expect(of('Mara.md', text)).toMatchObject({ day: '2026-01-17', hasSeveral: true });
    expect(of('Mara.md', text, {}, 0).day).toBeUndefined();
  });
});
