import { afterEach, describe, expect, it } from 'vitest';
import { openCommitments } from '../../src/notes/open-commitments';
import { chooseLanguage } from '../../src/words/words';

afterEach(() => chooseLanguage('en'));

describe('openCommitments', () => {
  it('finds the unticked tasks under the heading, in their order', () => {
    const commitments = '## Commitments\n- [ ] Call Ana\n- [x] done\n* [ ] Write **it** down\n';
    const text = `## Today\n- [ ] not this\n${commitments}## For my eyes\n- [ ] nor this`;
    expect(openCommitments(text)).toEqual(['Call Ana', 'Write **it** down']);
  });

  it('reads on below a smaller heading and stops at a heading of its own size', () => {
    const text = '## Commitments\r\n### By Friday\r\n- [ ] One\r\n## Commitment devices\r\n- [ ] Two';
    expect(openCommitments(text)).toEqual(['One']);
  });

  it('passes over empty check boxes', () => {
    expect(openCommitments('# Commitments #\n- [ ] \n- [ ]\n')).toEqual([]);
  });

  it('knows the heading in every language, whichever is chosen', () => {
    const text = '## Vorhaben\n- [ ] Ana anrufen\n## Heute\n- [ ] not this';
    expect(openCommitments(text)).toEqual(['Ana anrufen']);
    chooseLanguage('de');
    expect(openCommitments(text)).toEqual(['Ana anrufen']);
    expect(openCommitments('## COMMITMENTS\n- [ ] Call Ana')).toEqual(['Call Ana']);
  });

  it('finds none in a note without the heading', () => {
    expect(openCommitments('- [ ] Call Ana')).toEqual([]);
  });
});
