import { fileName } from '../text/file-name';

/**
 * What a link target and every note it could lead to have in common: the file's name, without case. When a note of that
 * name comes, goes or moves, the links that wait on the name are resolved again.
 */
export function linkName(targetOrPath: string): string {
  return fileName(targetOrPath).normalize('NFC').toLowerCase();
}
