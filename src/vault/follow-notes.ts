import type { App } from 'obsidian';
import type { PathNow } from '../domain/moved-engagement';

/**
 * Follows today's notes while a form is open: maps the path that a note had when it opened to its current one. The app
 * keeps a note's file when it moves or renames it, or a folder above it. A deleted note keeps its last path, and so
 * does one that was never there: nothing is found at these.
 */
export function followNotes({ vault }: App): PathNow {
  const files = new Map(vault.getMarkdownFiles().map((file) => [file.path, file]));
  return (path) => files.get(path)?.path ?? path;
}
