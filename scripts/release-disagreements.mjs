// @ts-check

/** What Obsidian takes for a version: three numbers, no `v` before and nothing after. */
const VERSION = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/;

/**
 * @typedef {object} ReleaseTexts what the files of a release say, as text.
 * @property {string} manifest manifest.json
 * @property {string} packageJson package.json
 * @property {string} lockfile package-lock.json
 * @property {string} versions versions.json
 * @property {string} changelog CHANGELOG.md
 */

/**
 * An object of JSON, or null where the text holds none.
 * @param {string} text
 * @returns {Record<string, unknown> | null}
 */
function parseObject(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/**
 * @param {unknown} value
 * @returns {value is string}
 */
const isVersion = (value) => typeof value === 'string' && VERSION.test(value);

/** @param {unknown} value */
const said = (value) => (value === undefined ? 'nothing' : JSON.stringify(value));

/**
 * The version that a lockfile gives the project itself, beside the one at its top.
 * @param {Record<string, unknown>} lockfile
 */
function ownVersion(lockfile) {
  const packages = /** @type {Record<string, { version?: unknown } | undefined> | undefined} */ (lockfile['packages']);
  return packages?.['']?.version;
}

/**
 * Orders versions as numbers: 0.10.0 comes after 0.9.0.
 * @param {string} a
 * @param {string} b
 */
function byVersion(a, b) {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let i = 0; i < 3; i++) if (left?.[i] !== right?.[i]) return (left?.[i] ?? 0) - (right?.[i] ?? 0);
  return 0;
}

/**
 * The sections of a changelog, in their order: what stands in the heading and what stands below it.
 * @param {string} changelog
 * @returns {{ title: string, text: string }[]}
 */
function sectionsOf(changelog) {
  const parts = changelog.replace(/\r\n?/g, '\n').split(/^## +/m).slice(1);
  return parts.map((part) => {
    const [title = '', ...lines] = part.split('\n');
    return { title: title.trim(), text: lines.join('\n').trim() };
  });
}

/**
 * What the changelog says of a version, without its heading; null where it has no section of it.
 * @param {string} changelog
 * @param {string} version
 * @returns {string | null}
 */
export function releaseNotes(changelog, version) {
  return sectionsOf(changelog).find(({ title }) => title.split(' ')[0] === version)?.text ?? null;
}

/** @param {string} day */
function isDay(day) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/**
 * The versions with more than one section, one sentence each: the notes of a release are the first of them alone.
 * @param {string} changelog
 * @returns {string[]}
 */
export function doubledVersions(changelog) {
  const versions = sectionsOf(changelog).map(({ title }) => title.split(' ')[0] ?? '').filter(isVersion);
  const doubled = new Set(versions.filter((version, i) => versions.indexOf(version) !== i));
  return [...doubled].map((version) => `CHANGELOG.md has more than one section of ${version}: make them one.`);
}

/**
 * @param {string} changelog
 * @param {string} version the version that is released
 * @returns {string[]}
 */
function inChangelog(changelog, version) {
  const sections = sectionsOf(changelog);
  const unreleased = sections.find(({ title }) => /^\[?unreleased\b/i.test(title));
  const released = sections.filter((section) => section !== unreleased);
  const problems = [];
  if (/^[-*+] /m.test(unreleased?.text ?? '')) {
    problems.push(`CHANGELOG.md still has lines under “Unreleased”: move them into the section of ${version}.`);
  }
  const section = released.find(({ title }) => title.split(' ')[0] === version);
  if (section === undefined) return [...problems, `CHANGELOG.md has no section of ${version}.`];
  if (section !== released[0]) {
    problems.push(`CHANGELOG.md has “${released[0]?.title}” above ${version}: the newest version comes first.`);
  }
  if (!isDay(section.title.slice(version.length).replace(/^ - /, ''))) {
    problems.push(
      `CHANGELOG.md heads its section “${section.title}”: write “${version} - ” and its day, YYYY-MM-DD.`,
    );
  }
  if (!/^[-*+] /m.test(section.text)) problems.push(`CHANGELOG.md says nothing about ${version}.`);
  return problems;
}

/**
 * @param {Record<string, unknown>} versions versions.json
 * @param {string} version the manifest's
 * @param {unknown} minAppVersion the manifest's
 * @returns {string[]}
 */
function inVersions(versions, version, minAppVersion) {
  const problems = Object.entries(versions)
    .filter(([key, value]) => !isVersion(key) || !isVersion(value))
    .map(([key, value]) => `versions.json has “${key}”: ${said(value)}, and both have to be versions, as in 1.2.3.`);
  if (!Object.hasOwn(versions, version)) {
    problems.push(`versions.json lacks ${version}, the version in manifest.json.`);
  } else if (versions[version] !== minAppVersion) {
    problems.push(
      `versions.json has ${said(versions[version])} for ${version}, and minAppVersion in manifest.json is ` +
        `${said(minAppVersion)}.`,
    );
  }
  const newest = Object.keys(versions).filter(isVersion).toSorted(byVersion).at(-1);
  if (newest !== undefined && byVersion(newest, version) > 0) {
    problems.push(`versions.json knows ${newest}, which is newer than ${version} in manifest.json.`);
  }
  return problems;
}

/**
 * Everything in which the files of a release disagree, one sentence each; empty where they agree.
 * @param {ReleaseTexts} texts
 * @param {string | null} tag the tag that is released; without one the changelog may still be “Unreleased”.
 * @returns {string[]}
 */
export function releaseDisagreements(texts, tag) {
  const manifest = parseObject(texts.manifest);
  const packageJson = parseObject(texts.packageJson);
  const lockfile = parseObject(texts.lockfile);
  const versions = parseObject(texts.versions);
  const files = { 'manifest.json': manifest, 'package.json': packageJson, 'package-lock.json': lockfile };
  const problems = Object.entries({ ...files, 'versions.json': versions })
    .filter(([, value]) => value === null)
    .map(([name]) => `${name} holds no object of JSON.`);
  if (manifest === null) return problems;

  const { version, minAppVersion } = manifest;
  if (!isVersion(minAppVersion)) {
    problems.push(`minAppVersion in manifest.json is ${said(minAppVersion)}: it has to be three numbers, as in 1.2.3.`);
  }
  if (!isVersion(version)) {
    return [...problems, `The version in manifest.json is ${said(version)}: it has to be three numbers, as in 1.2.3.`];
  }
  const elsewhere = [
    { name: 'package.json', found: packageJson && [packageJson['version']] },
    { name: 'package-lock.json', found: lockfile && [lockfile['version'], ownVersion(lockfile)] },
  ];
  for (const { name, found } of elsewhere) {
    for (const other of new Set(found?.filter((one) => one !== version))) {
      problems.push(`${name} has version ${said(other)}, and manifest.json has "${version}".`);
    }
  }
  if (versions !== null) problems.push(...inVersions(versions, version, minAppVersion));
  if (tag === null) return problems;

  if (tag !== version) {
    const hint = tag.replace(/^v/i, '') === version ? ': tags have no v' : '';
    problems.push(`The tag is “${tag}”, and the version in manifest.json is “${version}”${hint}.`);
  }
  return [...problems, ...inChangelog(texts.changelog, version)];
}
