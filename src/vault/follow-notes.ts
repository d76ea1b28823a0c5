import type { App } from 'obsidian';
import type { PathNow } from '../domain/moved-engagement';

/**
 * Follows the notes that there are now, for as long as a form is open: gives the path that a note has by then, for the
 * one that it has now. The app keeps a note's file when it moves or renames it, or a folder above it. A note that is
 * gone by then keeps its last path, and so does any that was not there: nothing is found at these.
 */
export function followNotes({ vault }: App): PathNow {
  const files = new Map(vault.getMarkdownFiles().map((file) => [file.path, file]));
  return (path) => files.get(path)?.path ?? path;
}
