import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json';
import packageJson from '../../package.json';
import versions from '../../versions.json';

describe('the manifest', () => {
  it('has the version of the package, without a v', () => {
    expect(manifest.version).toBe(packageJson.version);
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('asks for the app version that versions.json names for it', () => {
    expect((versions as Record<string, string>)[manifest.version]).toBe(manifest.minAppVersion);
  });

  // https://docs.obsidian.md/Plugins/Releasing/Submission+requirements+for+plugins
  it('describes itself as the submission rules ask', () => {
    expect(manifest.description.length).toBeLessThanOrEqual(250);
    // An imperative first, and none but the letters and signs that the review lets pass.
    expect(manifest.description).toMatch(/^[A-Z][a-z]*[a-rt-z] [A-Za-z0-9\s.,!?'"-]+\.$/);
    expect(manifest.description).not.toMatch(/obsidian|plugin/i);
  });

  it('has the id of the package, in the letters that an id may have', () => {
    expect(manifest.id).toBe(packageJson.name);
    expect(manifest.id).toMatch(/^[a-z][a-z-]*[a-z]$/);
  });

  it.each([
    ['a missing author', { author: undefined }],
    ['a missing id', { id: undefined }],
    ['an id with a forbidden word', { id: 'obsidian-groundwork' }],
    ['an id that is no text', { id: 7 }],
    ['an extra key', { homepage: 'https://example.com' }],
    ['a colon in the description', { description: 'Keep notes: all of them.' }],
  ])('is refused by lint with %s', async (_, change) => {
    const [result] = await new ESLint().lintText(JSON.stringify({ ...manifest, ...change }), {
      filePath: 'manifest.json',
    });
    expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual(['obsidianmd/validate-manifest']);
  });
});
