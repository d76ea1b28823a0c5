import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

// The walk in the real app has packages of its own, which `npm ci` leaves out: here it is read without them.

const folder = path.resolve('e2e');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^[^.][^/\\]*\.ts$|^specs[/\\].*\.ts$/.test(file))
  .map((file) => path.join(folder, file));
const specs = files.filter((file) => file.endsWith('.e2e.ts')).map((file) => readFileSync(file, 'utf8')).join('\n');

/** What its packages declare, left open. */
const open = `
  declare module '@wdio/globals' { export const $: any; export const browser: any; export const expect: any; }
  declare module 'wdio-obsidian-service' { export const obsidianPage: any; }
  declare namespace WebdriverIO { type Config = any; }
  declare function describe(name: string, body: () => void): void;
  declare function it(name: string, body: () => Promise<void>): void;
`;

describe('the walk in the real app', () => {
  it('type-checks as far as it can without its own packages', () => {
    const typings = path.join(folder, 'open-packages.d.ts');
    const place = path.join(folder, 'tsconfig.json');
    const config: unknown = ts.readConfigFile(place, (file) => ts.sys.readFile(file)).config;
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
    const left = { ...options, types: ['node'], noImplicitAny: false };
    const host = ts.createCompilerHost(left);
    const [read, exists] = [host.readFile.bind(host), host.fileExists.bind(host)];
    host.readFile = (name) => (path.resolve(name) === typings ? open : read(name));
    host.fileExists = (name) => path.resolve(name) === typings || exists(name);
    const program = ts.createProgram([...files, typings], left, host);
    const found = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => [file?.fileName, messageText]);
    expect(files.length).toBeGreaterThan(3);
    expect(found).toEqual([]);
  });

  it('has nothing that lint finds wrong without knowing types', async () => {
    const lint = new ESLint({
      cwd: folder,
      overrideConfigFile: true,
      overrideConfig: [...tseslint.configs.strict, ...tseslint.configs.stylistic] as never,
    });
    const results = await lint.lintFiles(['*.ts', 'specs/*.ts', '*.mjs']);
    expect(results.flatMap(({ filePath, messages }) => messages.map(({ message }) => [filePath, message]))).toEqual([]);
  });

  it('runs commands that there are', () => {
    const commands = readFileSync('src/actions/all-commands.ts', 'utf8');
    const run = [...specs.matchAll(/'groundwork:([a-z-]+)'/g)].map(([, id = '']) => id);
    expect(run.length).toBeGreaterThan(3);
    expect(run.filter((id) => !commands.includes(`('${id}',`))).toEqual([]);
  });

  it('is said never to have been run, where it lies and where it is started', () => {
    for (const file of ['e2e/README.md', '.github/workflows/e2e.yml']) {
      expect(readFileSync(file, 'utf8')).toMatch(/never run/i);
    }
  });
});
