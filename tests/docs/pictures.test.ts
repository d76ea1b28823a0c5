import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const pictures = [...readme.matchAll(/!\[([^\]]*)\]\(docs\/images\/([^)]+)\)/g)];
const film = readFileSync('docs/images/first-session.gif');

/** The size of a GIF stands in its first bytes, little end first. */
const size = { width: film.readUInt16LE(6), height: film.readUInt16LE(8) };

describe('the pictures of the README', () => {
  it('are all that is made for it, each shown once', () => {
    expect(pictures.map(([, , file]) => file).sort()).toEqual(readdirSync('docs/images').sort());
  });

  it('say in words what is seen', () => {
    for (const [, alt = '', file] of pictures) expect(alt.split(' ').length, file).toBeGreaterThan(5);
  });
});

describe('the film of a first session', () => {
  it('is an animated picture of several frames that begins anew, below 1 MB', () => {
    const bytes = film.toString('latin1');
    // A frame is announced by a block that says how long it is shown.
    const frames = bytes.split('\x21\xf9\x04').length - 1;
    expect(bytes.slice(0, 6)).toBe('GIF89a');
    expect(bytes).toContain('NETSCAPE2.0');
    expect(frames).toBeGreaterThanOrEqual(12);
    expect(frames).toBeLessThanOrEqual(20);
    expect(size.width).toBeGreaterThanOrEqual(720);
    expect(size.width).toBeLessThanOrEqual(800);
    expect(film.length).toBeLessThan(1_000_000);
  });

  it('stands in the README before all other pictures, with what happens in it', () => {
    const [, alt = '', file] = pictures[0] ?? [];
    expect(file).toBe('first-session.gif');
    for (const step of ['first session', 'Recognition, Value and Purpose', 'Record session', 'list']) {
      expect(alt).toContain(step);
    }
  });
});
