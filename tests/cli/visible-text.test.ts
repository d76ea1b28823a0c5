import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleLine, visibleText } from '../../cli/visible-text';
import { runGroundwork, vaultOnDisk } from './vault-on-disk';

/** ESC, BEL, the C1 form of CSI and OSC, right-to-left override and isolate, and what cannot be seen. */
const NASTY = ['\u001b[31m', '\u001b]0;title\u0007', '\u009b2J', '\u009d', '\u202e', '\u2066', '\u200b', '\u00ad'];
NASTY.push('\u0000', '\u0008', '\r', '\t', '\u007f', '\u0085', '\u2028', '\ufeff', '\ud800', '\u{e0041}', '\u061c');
const OBEYED = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
const nastyText = fc
  .array(fc.oneof(fc.constantFrom(...NASTY, '\n', '"', '\\'), fc.string({ unit: 'binary', maxLength: 4 })))
  .map((parts) => parts.join(''));

describe('visible text', () => {
  it('has nothing that a terminal obeys but its line breaks, and a visible line has none', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        expect(visibleText(text).replaceAll('\n', '')).not.toMatch(OBEYED);
        expect(visibleLine(text)).not.toMatch(OBEYED);
      }),
    );
  });

  it('is the same JSON', () => {
    fc.assert(
      fc.property(fc.dictionary(nastyText, nastyText), (value) => {
        const json = JSON.stringify(value, null, 2);
        expect(JSON.parse(visibleText(json))).toEqual(JSON.parse(json));
      }),
    );
  });

  it('leaves what can be seen as it is', () => {
    const text = 'Ærø – 田中 ❤️ (Ana\u0301) علي\n';
    expect(visibleText(text)).toBe(text);
  });
});

describe('the command line', () => {
  const yaml = (text: string) => JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });

  it('prints no control character of a note, in no form', () => {
    const text = NASTY.filter((part) => part !== '\ud800').join('x\n');
    const note = ['coaching: engagement', `codename: ${yaml(text)}`, `status: ${yaml(text)}`, `purpose: ${yaml(text)}`];
    const folder = vaultOnDisk({ 'Heron.md': `---\n${note.join('\n')}\n---\n` });
    const json = runGroundwork('status', folder, '--format', 'json');
    for (const { out, error } of [json, runGroundwork('status', folder), runGroundwork('check', folder)]) {
      expect(out.replaceAll('\n', '')).not.toMatch(OBEYED);
      expect(error).toBe('');
    }
    const [engagement] = (JSON.parse(json.out) as { engagements: { name: string; purpose: string }[] }).engagements;
    expect(engagement?.purpose).toBe(text);
  });

  it('prints what one note says in one line, so that it cannot pass for another', () => {
    const folder = vaultOnDisk({
      'Heron.md': `---\ncoaching: engagement\ncodename: "A\\nopen  Faked"\nstatus: "x\\nB.md: status: fine"\n---\n`,
    });
    expect(runGroundwork('check', folder).out.match(/\n/g)).toHaveLength(1);
    expect(runGroundwork('status', folder).out).toMatch(/^open +A\\u000aopen {2}Faked /m);
  });

  it('prints no control character of a path, an argument or an error', () => {
    const path = 'Bad \u001b[31m\u202e.md';
    const folder = vaultOnDisk({
      [path]: '---\ncoaching: engagement\ngoals: [\u001b[2J\n---\n',
      '.obsidian/plugins/groundwork/data.json': '{"a": \u001b]0;x\u0007',
    });
    const runs = [
      runGroundwork('check', folder),
      runGroundwork('status', folder, '--format', 'json'),
      runGroundwork('status', 'no\u001b[31m\nfolder'),
      runGroundwork('status', folder, '--\u001b[31m'),
      runGroundwork('status', folder, '--today', '\u001b[31m'),
      runGroundwork('\u0007'),
      runGroundwork('status', `${folder}/${path}/below\u0007`),
    ];
    for (const { out, error } of runs) expect(`${out}${error}`.replaceAll('\n', '')).not.toMatch(OBEYED);
    expect(runs[0]?.out).toContain('Bad \\u001b[31m\\u202e.md');
    expect(runs.at(-1)?.code).toBe(2);
  });
});
