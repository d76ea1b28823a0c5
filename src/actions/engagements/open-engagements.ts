import { runAction } from '../../forms/run-action';
import { ENGAGEMENTS_VIEW } from '../../views/sidebar/engagements-view';
import type { CommandContext } from '../shared/command-context';

/** Reveals the engagements, in the right sidebar where they are not open yet. */
export function openEngagements({ app }: CommandContext): void {
  runAction(async () => {
    await app.workspace.ensureSideLeaf(ENGAGEMENTS_VIEW, 'right', { active: true, reveal: true });
  });
}
