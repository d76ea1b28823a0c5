import { describe, it } from 'vitest';
import { openWorkbench } from './harness/open-workbench';
import { followChanges } from './year-steps';
import {
  drifts,
  hasChemistry,
  hasFirstSession,
  hasSecondSession,
  isCancelled,
  isContracted,
  isNew,
} from './year-until-drift';
import {
  closes,
  hasLastSession,
  isMissed,
  isRecontracted,
  meetsSponsor,
  pausesAndResumes,
  reopens,
  takesDetour,
} from './year-until-reopened';

const STEPS = [
  isNew,
  hasChemistry,
  hasFirstSession,
  isContracted,
  hasSecondSession,
  isCancelled,
  drifts,
  takesDetour,
  isRecontracted,
  meetsSponsor,
  pausesAndResumes,
  isMissed,
  hasLastSession,
  closes,
  reopens,
];

describe('a year of one engagement', () => {
  it('is kept without a property typed by hand, and list, card and notes say at each step what is so', async () => {
    const coach = await openWorkbench({ vault: {}, today: '2026-01-05' });
    const changes = followChanges(coach);
    for (const step of STEPS) await step({ coach, changes });
  }, 240_000);
});
