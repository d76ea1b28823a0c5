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
    expect(manifest.description).toMatch(/^[A-Z][a-z]+s? [\x20-\x7e]+\.$/);
    expect(manifest.description).not.toMatch(/obsidian|plugin/i);
  });
});
