import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderPath, sessionPath } from '../../src/templates/note-path';
import { CONTEXT } from './context';

const path = (pattern: string, context = CONTEXT) => sessionPath(pattern, context);

describe('sessionPath', () => {
  it('fills in the tokens of the pattern', () => {
    expect(path('{{date}} {{codename}}')).toBe('2026-11-22 Heron');
    expect(path('{{codename}}, {{session}}')).toBe('Heron, 3');
  });

  it('makes a folder of a slash in the pattern, and none of one in a value', () => {
    expect(path('{{codename}}/{{date}}')).toBe('Heron/2026-11-22');
    expect(path('{{codename}}/{{date}}', { ...CONTEXT, codename: 'A/B' })).toBe('A-B/2026-11-22');
  });

  it('makes folders of the slashes in a format, as daily notes do', () => {
    expect(path('{{date:YYYY/MM}}/{{codename}}')).toBe('YYYY/MM/Heron');
    expect(path('{{date+7d:/YYYY//MM/}} {{codename}}')).toBe('YYYY(7d)/MM(7d)/Heron');
  });

  it('leaves out parts that come out empty', () => {
    expect(path('/{{sponsor}}/{{date}}/')).toBe('2026-11-22');
    expect(path('{{sponsor}}')).toBeUndefined();
    expect(path('../{{date}}')).toBe('2026-11-22');
  });

  it('keeps tokens that are none, so that the coach sees them', () => {
    expect(path('{{date}} {{mood}}')).toBe('2026-11-22 {{mood}}');
  });

  it('gives no part that a file system or a link cannot carry, whatever the values are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (codename, pattern) => {
        const made = path(`${pattern}{{codename}}`, { ...CONTEXT, codename });
        for (const part of made?.split('/') ?? []) {
          expect(part).toMatch(/^[^\\:*?"<>|#^[\]]+$/);
          expect(part).toBe(part.trim());
          expect(part).not.toMatch(/^\.|\.$/);
        }
      }),
    );
  });
});

describe('folderPath', () => {
  it('fills in the tokens of a folder, and makes no folder of a slash in a value', () => {
    expect(folderPath('Clients/{{codename}}', CONTEXT)).toBe('Clients/Heron');
    const context = { ...CONTEXT, codename: 'A/B' };
    expect(folderPath('Clients/{{codename}}/{{date:YYYY/MM}}', context)).toBe('Clients/A-B/YYYY/MM');
  });

  it('leaves a folder without tokens as it is, whatever its name holds', () => {
    expect(folderPath('Clients [old] #1/.hidden', CONTEXT)).toBe('Clients [old] #1/.hidden');
    expect(folderPath('', CONTEXT)).toBe('');
  });

  it('leaves out what comes out empty or leads out of the folder', () => {
    expect(folderPath('Clients/{{sponsor}}', CONTEXT)).toBe('Clients');
    expect(folderPath('Clients/{{codename}}', { ...CONTEXT, codename: '..' })).toBe('Clients');
  });
});
