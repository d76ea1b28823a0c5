import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runGroundwork } from './vault-on-disk';

const ROOT = 'tests/fixtures/surveys';

/** Invented vaults, each with the survey that a careful coach expects of it. */
describe.each(readdirSync(ROOT))('the survey of %s', (name) => {
  it('is what a careful coach expects', () => {
    const expected: unknown = JSON.parse(readFileSync(`${ROOT}/${name}/expected.json`, 'utf8'));
    const { code, out, error } = runGroundwork('survey', `${ROOT}/${name}`, '--format', 'json');
    expect([code, error]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual(expected);
  });
});
