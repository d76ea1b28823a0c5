import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubledVersions, releaseDisagreements, releaseNotes } from '../scripts/release-disagreements.mjs';

/** The files of a release in which everything agrees. */
function agreeing(version = '0.2.0', minAppVersion = '1.13.0') {
  return {
    manifest: JSON.stringify({ id: 'groundwork', version, minAppVersion }),
    packageJson: JSON.stringify({ version }),
    lockfile: JSON.stringify({ version, packages: { '': { version } } }),
    versions: JSON.stringify({ '0.1.0': '1.12.0', [version]: minAppVersion }),
    changelog: [
      ...['# Changelog', '## Unreleased', `## ${version} - 2026-11-28`, '### Added', '- A thing.'],
      ...['## 0.0.9 - 2026-01-01', '- The first thing.', ''],
    ].join('\n\n'),
  };
}

describe('what a release check says', () => {
  it('is nothing where tag, manifest, packages, versions and changelog agree', () => {
    expect(releaseDisagreements(agreeing(), '0.2.0')).toEqual([]);
    expect(releaseDisagreements(agreeing(), null)).toEqual([]);
  });

  it('is nothing about this project, once CONTRIBUTING.md is followed to its next version', () => {
    const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
    const { version, minAppVersion } = JSON.parse(read('manifest.json')) as Record<'version' | 'minAppVersion', string>;
    const [major = '', minor = ''] = version.split('.');
    const next = `${major}.${Number(minor) + 1}.0`;
    const raised = (name: string) => read(name).replaceAll(`"version": "${version}"`, `"version": "${next}"`);
    const changelog = read('CHANGELOG.md').replace('## Unreleased\n', `## Unreleased\n\n## ${next} - 2026-11-29\n`);
    const versions = JSON.stringify({ ...(JSON.parse(read('versions.json')) as object), [next]: minAppVersion });
    const texts = {
      ...{ manifest: raised('manifest.json'), packageJson: raised('package.json') },
      ...{ lockfile: raised('package-lock.json'), versions, changelog },
    };
    expect([...releaseDisagreements(texts, next), ...doubledVersions(changelog)]).toEqual([]);
    expect(releaseNotes(changelog, next)).toContain('### Added');
  });

  it('is nothing about this project between two releases, and no tag can be set on what is not in its section', () => {
    const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
    const { version } = JSON.parse(read('manifest.json')) as { version: string };
    const texts = {
      ...{ manifest: read('manifest.json'), packageJson: read('package.json'), lockfile: read('package-lock.json') },
      ...{ versions: read('versions.json'), changelog: read('CHANGELOG.md') },
    };
    expect(releaseDisagreements(texts, null)).toEqual([]);
    const isWaiting = /^- /m.test(releaseNotes(texts.changelog, 'Unreleased') ?? '');
    expect(releaseDisagreements(texts, version).some((one) => one.includes('under “Unreleased”'))).toBe(isWaiting);
  });

  it('lets the changelog be unreleased as long as there is no tag', () => {
    const texts = { ...agreeing(), changelog: '## Unreleased\n\n- A thing.\n' };
    expect(releaseDisagreements(texts, null)).toEqual([]);
    expect(releaseDisagreements(texts, '0.2.0')).toEqual([
      'CHANGELOG.md still has lines under “Unreleased”: move them into the section of 0.2.0.',
      'CHANGELOG.md has no section of 0.2.0.',
    ]);
  });

  it.each([
    ['v0.2.0', 'The tag is “v0.2.0”, and the version in manifest.json is “0.2.0”: tags have no v.'],
    ['V0.2.0', 'The tag is “V0.2.0”, and the version in manifest.json is “0.2.0”: tags have no v.'],
    ['0.3.0', 'The tag is “0.3.0”, and the version in manifest.json is “0.2.0”.'],
    ['0.2.0-beta', 'The tag is “0.2.0-beta”, and the version in manifest.json is “0.2.0”.'],
    ['', 'The tag is “”, and the version in manifest.json is “0.2.0”.'],
  ])('refuses the tag “%s”', (tag, sentence) => {
    expect(releaseDisagreements(agreeing(), tag)).toEqual([sentence]);
  });

  it.each([
    ['package.json', { packageJson: '{"version":"0.1.9"}' }, 'package.json has version "0.1.9", and'],
    ['package.json without one', { packageJson: '{}' }, 'package.json has version nothing, and'],
    ['the lockfile', { lockfile: '{"version":"0.1.9","packages":{"":{"version":"0.2.0"}}}' }, 'package-lock.json has'],
    ['its project', { lockfile: '{"version":"0.2.0","packages":{"":{"version":"0.1.9"}}}' }, 'package-lock.json has'],
    ['all of it', { lockfile: '{"version":"0.1.9","packages":{"":{"version":"0.1.9"}}}' }, 'package-lock.json has'],
    ['versions.json', { versions: '{"0.1.0":"1.12.0"}' }, 'versions.json lacks 0.2.0'],
    ['the oldest app', { versions: '{"0.2.0":"1.12.0"}' }, 'versions.json has "1.12.0" for 0.2.0, and minAppVersion'],
    ['a newer version', { versions: '{"0.2.0":"1.13.0","0.10.0":"1.13.0"}' }, 'versions.json knows 0.10.0'],
    ['a key with a v', { versions: '{"0.2.0":"1.13.0","v0.1.0":"1.12.0"}' }, 'versions.json has “v0.1.0”: "1.12.0"'],
    ['a number', { versions: '{"0.2.0":"1.13.0","0.1.0":1.12}' }, 'versions.json has “0.1.0”: 1.12, and both'],
    ['a broken file', { versions: '{' }, 'versions.json holds no object of JSON.'],
    ['a list', { packageJson: '[]' }, 'package.json holds no object of JSON.'],
    ['an empty file', { lockfile: '' }, 'package-lock.json holds no object of JSON.'],
    ['no manifest', { manifest: 'null' }, 'manifest.json holds no object of JSON.'],
  ])('names the one file that differs: %s', (_, change, sentence) => {
    const said = releaseDisagreements({ ...agreeing(), ...change }, '0.2.0');
    expect(said).toEqual([expect.stringContaining(sentence)]);
  });

  it.each(['1', '1.2', '1.2.3.4', 'v1.2.3', '01.2.3', '1.2.3-beta.1', '1.2.3+5', ' 1.2.3', '1.2.3\n', '１.2.3'])(
    'takes “%s” for no version of Obsidian’s form',
    (version) => {
      const texts = { ...agreeing(), manifest: JSON.stringify({ version, minAppVersion: '1.13.0' }) };
      expect(releaseDisagreements(texts, null)).toEqual([expect.stringContaining('it has to be three numbers')]);
      const { manifest } = agreeing('0.2.0', version);
      expect(releaseDisagreements({ ...agreeing(), manifest }, null)).toEqual(
        expect.arrayContaining([expect.stringContaining('minAppVersion in manifest.json is')]),
      );
    },
  );

  it.each([
    ['no day', '## 0.2.0\n\n- A thing.\n', 'CHANGELOG.md heads its section “0.2.0”'],
    ['a day that is none', '## 0.2.0 - 2026-02-30\n\n- A thing.\n', 'its section “0.2.0 - 2026-02-30”'],
    ['words for a day', '## 0.2.0 - soon\n\n- A thing.\n', 'CHANGELOG.md heads its section “0.2.0 - soon”'],
    ['nothing below it', '## 0.2.0 - 2026-11-28\n\n### Added\n', 'CHANGELOG.md says nothing about 0.2.0.'],
    ['another above it', '## 0.3.0 - 2026-12-01\n\n- B.\n\n## 0.2.0 - 2026-11-28\n\n- A.\n', 'CHANGELOG.md has “0.3.0'],
    ['a longer version', '## 0.2.01 - 2026-11-28\n\n- A.\n', 'CHANGELOG.md has no section of 0.2.0.'],
    ['another unreleased', '## [Unreleased]\n\n- B.\n\n## 0.2.0 - 2026-11-28\n\n- A.\n', 'still has lines'],
    ['nothing at all', '', 'CHANGELOG.md has no section of 0.2.0.'],
  ])('refuses a section of the version with %s', (_, changelog, sentence) => {
    expect(releaseDisagreements({ ...agreeing(), changelog }, '0.2.0')).toEqual([expect.stringContaining(sentence)]);
  });

  it('names each version that has more than one section in the changelog', () => {
    const { changelog } = agreeing();
    expect(doubledVersions(changelog)).toEqual([]);
    const twice = `${changelog}\n## 0.0.9\n\n- Again.\n\n## 0.2.0 - 2026-11-27\n\n- Again.\n\n## 0.0.9\n`;
    expect(doubledVersions(twice)).toEqual([
      'CHANGELOG.md has more than one section of 0.0.9: make them one.',
      'CHANGELOG.md has more than one section of 0.2.0: make them one.',
    ]);
  });

  it('orders versions as numbers, however large', () => {
    const number = fc.nat(1_000);
    fc.assert(
      fc.property(fc.tuple(number, number, number), fc.tuple(number, number, number), (one, other) => {
        const [version, added] = [one.join('.'), other.join('.')];
        const versions = JSON.stringify({ [version]: '1.13.0', [added]: '1.13.0' });
        const said = releaseDisagreements({ ...agreeing(version), versions }, null);
        const differing = one.findIndex((part, i) => part !== other[i]);
        const newer = differing !== -1 && (other[differing] ?? 0) > (one[differing] ?? 0);
        expect(said.some((sentence) => sentence.includes('newer than'))).toBe(newer);
      }),
    );
  });

  it('reads a changelog with the line ends of Windows', () => {
    const changelog = agreeing().changelog.replaceAll('\n', '\r\n');
    expect(releaseDisagreements({ ...agreeing(), changelog }, '0.2.0')).toEqual([]);
    expect(releaseNotes(changelog, '0.2.0')).toBe('### Added\n\n- A thing.');
    expect(releaseNotes(changelog, '0.4.0')).toBeNull();
  });

  it('has nothing against the project as it is', () => {
    const read = (name: string) => readFileSync(name, 'utf8');
    const texts = {
      manifest: read('manifest.json'),
      packageJson: read('package.json'),
      lockfile: read('package-lock.json'),
      versions: read('versions.json'),
      changelog: read('CHANGELOG.md'),
    };
    expect(releaseDisagreements(texts, null)).toEqual([]);
  });
});
