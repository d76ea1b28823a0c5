import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { completeTemplate } from '../../src/templates/read-template';
import { renderTemplate } from '../../src/templates/render-template';
import { CONTEXT } from './context';

const PROPERTIES = { coaching: 'session', date: '"{{date}}"' };
const input = (template: string) => ({ template, context: CONTEXT, parseYaml: (yaml: string): unknown => parse(yaml) });
const completed = (template: string) => completeTemplate(input(template), PROPERTIES).template;

describe('completeTemplate', () => {
  it('gives a template without properties those that it needs', () => {
    expect(completed('# A\n')).toBe('---\ncoaching: session\ndate: "{{date}}"\n---\n# A\n');
    expect(completed('')).toBe('---\ncoaching: session\ndate: "{{date}}"\n---\n');
    expect(completed('\uFEFFA')).toBe('---\ncoaching: session\ndate: "{{date}}"\n---\nA');
    expect(completed('---\n---\nA')).toBe('---\ncoaching: session\ndate: "{{date}}"\n---\nA');
  });

  it('adds only what is missing, below what is there', () => {
    expect(completed('---\na: 1\ndate:\n---\n')).toBe('---\na: 1\ndate:\ncoaching: session\n---\n');
    const full = '---\ndate: "{{date:YYYY}}"\ncoaching: goal\n---\n';
    expect(completed(full)).toBe(full);
  });

  it('compares the names that properties have in the vault', () => {
    const propertyNames = (name: string) => (name === 'date' ? 'Day' : name);
    const template = '---\nDay: 2026-01-01\ncoaching: session\n---\n';
    expect(completeTemplate({ ...input(template), propertyNames }, PROPERTIES).template).toBe(template);
  });

  it('knows a property in any spelling', () => {
    const template = '---\nDate: 2026-01-01\nCOACHING: session\n---\n';
    expect(completed(template)).toBe(template);
    expect(renderTemplate(input('---\nDate: 1\ndate: 2\n---\n'))).toMatchObject({ kind: 'refused', line: 3 });
  });

  it('leaves the line of what cannot be used as it is', () => {
    const nested = '---\na: 1\nroom:\n  is: "{{date}}"\n---\n';
    expect(renderTemplate(completeTemplate(input(nested), PROPERTIES))).toMatchObject({ kind: 'refused', line: 3 });
    expect(completed('---\na: [\n---\n')).toBe('---\na: [\n---\n');
  });
});
