import { closeSync, mkdirSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findNotes } from '../cli/find-notes';
import { groundwork } from '../cli/groundwork';
import { compare, type Figure, timeOf } from './compare';
import { makePractice, noteText } from './make-practice';
import { TODAY } from './obsidian';

const KILOBYTE = 1024;

/** `groundwork status` on a vault on disk, beside merely reading the first kilobyte of each of its notes. */
export async function measureCommandLine(size: number): Promise<Figure> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'groundwork-bench-'));
  try {
    for (const note of makePractice(size)) {
      const file = path.join(folder, note.path);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, noteText(note));
    }
    let printed = '';
    const print = (text: string) => void (printed = text);
    const terminal = { out: print, error: print, today: TODAY };
    const figure = await compare({
      what: `groundwork status on ${size.toLocaleString('en')} notes`,
      unit: 'ms',
      rounds: 7,
      warmUps: 2,
      ours: () => timeOf(() => groundwork(['status', folder, '--today', TODAY], terminal)),
      floor: () => timeOf(() => readFirstKilobytes(folder)),
    });
    if (!printed.includes('Heron 0')) throw new Error(`no engagement in: ${printed}`);
    return figure;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readFirstKilobytes(folder: string): void {
  const buffer = Buffer.alloc(KILOBYTE);
  for (const note of findNotes(folder, () => {})) {
    const file = openSync(path.join(folder, note), 'r');
    readSync(file, buffer, 0, KILOBYTE, 0);
    closeSync(file);
  }
}
