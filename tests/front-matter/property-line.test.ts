import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { propertyLine } from '../../src/front-matter/property-in';

const lineOf = (text: string, name: string) => propertyLine(text, name, (yaml) => parse(yaml) as unknown);

describe('propertyLine', () => {
  it('finds a property, past lists and comments', () => {
    const text = '---\n# mine\ngoals:\n  - One\n  - status: no\n\n"status": odd\n---\nstatus: body\n';
    expect(lineOf(text, 'goals')).toEqual({ line: 2, isBroken: false });
    expect(lineOf(text, 'status')).toEqual({ line: 6, isBroken: false });
  });

  it('finds it in another spelling, the exact one before, and the first of several', () => {
    expect(lineOf('---\na: 1\nDate: x\n---\n', 'date')).toEqual({ line: 2, isBroken: false });
    expect(lineOf('---\nDate: x\ndate: x\n---\n', 'date')).toEqual({ line: 2, isBroken: false });
    expect(lineOf('---\na: 1\nDate: x\nDATE: x\n---\n', 'date')).toEqual({ line: 2, isBroken: false });
  });

  it('counts lines with either line end', () => {
    expect(lineOf('---\r\ncoaching: goal\r\nlevel: 7\r\n---\r\n', 'level')).toEqual({ line: 2, isBroken: false });
  });

  it('finds nothing that is not there', () => {
    expect(lineOf('---\ncoaching: session\n---\n', 'engagement')).toBeUndefined();
    expect(lineOf('Only text.\n', 'engagement')).toBeUndefined();
  });

  it('finds the line that cannot be read, whatever is asked for', () => {
    expect(lineOf('---\ncoaching: session\nkind: [first\n---\n', 'date')).toMatchObject({ isBroken: true });
    expect(lineOf('---\ncoaching: session\n\tdate: x\n---\n', 'date')).toEqual({ line: 2, isBroken: true });
    expect(lineOf('---\ncoaching: session\n', 'date')).toEqual({ line: 0, isBroken: true });
  });
});
