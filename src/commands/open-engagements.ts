import { runAction } from '../dialogs/run-action';
import { ENGAGEMENTS_VIEW } from '../sidebar/engagements-view';
import type { CommandContext } from './command-context';

/** Reveals the engagements, in the right sidebar where they are not open yet. */
export function openEngagements({ app }: CommandContext): void {
  runAction(async () => {
    await app.workspace.ensureSideLeaf(ENGAGEMENTS_VIEW, 'right', { active: true, reveal: true });
  });
}
