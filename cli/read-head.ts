import { closeSync, openSync, readSync } from 'node:fs';

const FIRST_BYTES = 4096;

/**
 * The beginning of a file as text: as much as it takes to hold the whole front matter, or the first 4 kB of a note
 * that has none. Throws what the disk says.
 */
export function readHead(file: string): string {
  const descriptor = openSync(file, 'r');
  try {
    let buffer = Buffer.alloc(FIRST_BYTES);
    let length = 0;
    for (;;) {
      const read = readSync(descriptor, buffer, length, buffer.length - length, length);
      length += read;
      const isWhole = length < buffer.length;
      // A character cut in two at the end can only lie beyond the closing fence.
      const text = buffer.toString('utf8', 0, length);
      if (isWhole || !/^\uFEFF?---/.test(text) || /\n---[ \t]*\r?\n/.test(text)) return text;
      buffer = Buffer.concat([buffer], buffer.length * 4);
    }
  } finally {
    closeSync(descriptor);
  }
}
