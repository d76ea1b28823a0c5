import { isInside } from '../settings/template-folders';
import type { Practice } from './practice';

/**
 * True where an engagement with sessions, or one of its sessions, lies in `folder` or below. What looks like an
 * engagement and has no session may be a template.
 */
export function holdsNotes({ portfolio, today }: Practice, folder: string): boolean {
  return portfolio.all(today()).some(({ engagement, sessions }) => {
    const paths = sessions.length > 0 ? [engagement.note.path, ...sessions.map(({ note }) => note.path)] : [];
    return paths.some((path) => isInside(path, [folder]));
  });
}
