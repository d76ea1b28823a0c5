import path from 'node:path';
import { Linter } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { calledByHost } from '../scripts/called-by-host.mjs';

const file = path.join(path.dirname(import.meta.dirname), 'src', 'given.ts');

/** The lines of a text at which the rule finds a function that is handed over bare. */
function bareIn(code: string): (string | undefined)[] {
  const options = { target: ts.ScriptTarget.ES2022, moduleResolution: ts.ModuleResolutionKind.Bundler, strict: true };
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  host.readFile = (name) => (path.resolve(name) === file ? code : read(name));
  const programs = [ts.createProgram([file], { ...options, types: ['node'] }, host)];
  const found = new Linter({ cwd: path.dirname(file) }).verify(
    code,
    {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser, parserOptions: { programs } },
      plugins: { groundwork: { rules: { 'called-by-host': calledByHost } } },
      rules: { 'groundwork/called-by-host': 'error' },
    },
    { filename: file },
  );
  return found.map(({ line, message, ruleId }) => (ruleId ? code.split('\n')[line - 1]?.trim() : message));
}

describe('what the app calls', () => {
  it('is found by lint where it is handed over bare, whatever it is called and wherever that is', () => {
    const bare = [
      "el.addEventListener('click', run);",
      "el.addEventListener('click', () => run());",
      "el.addEventListener('click', owner.run);",
      "plugin.registerDomEvent(el, 'click', changing);",
      "plugin.registerEvent(plugin.app.workspace.on('layout-change', run));",
      'plugin.register(() => run());',
      'window.setTimeout(run);',
      'queueMicrotask(() => run());',
      'button.onClick(run);',
      "plugin.addCommand({ id: 'a', name: 'b', callback: run });",
      'modal.onClose = run;',
    ];
    const wrapped = [
      "el.addEventListener('click', safely(run));",
      "el.addEventListener('click', constant);",
      "plugin.registerEvent(plugin.app.workspace.on('layout-change', maker('a')));",
      'plugin.register(onChange(run));',
      'window.setTimeout(() => runAction(run));',
      "plugin.addCommand({ id: 'a', name: 'b', callback: safely(run) });",
      "el.createDiv('a', () => run());",
      '[1].forEach(() => run());',
      'void Promise.resolve().then(run);',
    ];
    const code = [
      "import type { ButtonComponent, Modal, Plugin } from 'obsidian';",
      'declare function safely<T>(call: T): T;',
      'declare function runAction(call: () => void): void;',
      'declare function onChange(call: () => void): () => void;',
      'export function a(plugin: Plugin, el: HTMLElement, button: ButtonComponent, modal: Modal, run: () => void) {',
      '  const owner = { run };',
      '  const constant = safely(run);',
      '  const maker = (name: string) => safely(() => void name);',
      '  let changing = safely(run);',
      '  changing = run;',
      ...[...bare, ...wrapped].map((line) => `  ${line}`),
      '}',
    ].join('\n');
    expect(bareIn(code)).toEqual(bare);
  });
});
