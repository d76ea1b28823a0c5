import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The npm package `obsidian` holds typings only, so tests that need its classes get the mocks. */
const obsidian = { find: /^obsidian$/, replacement: 'obsidian-test-mocks/obsidian' };

/** What takes longest begins first, so that nobody waits for it at the end. */
class StepsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isFirst = ({ project }: TestSpecification) => project.name === 'steps';
    return [...sorted.filter(isFirst), ...sorted.filter((file) => !isFirst(file))];
  }
}

// Vitest would leave one of two cores to itself.
const maxWorkers = 2;

export default defineConfig({
  test: {
    sequence: { sequencer: StepsFirst },
    projects: [
      {
        resolve: { alias: [obsidian] },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/steps/**'],
          environment: 'node',
          maxWorkers,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A process for each file would cost as much as its tests.
          isolate: false,
          setupFiles: ['tests/fresh-modules.ts'],
        },
      },
      {
        resolve: { alias: [obsidian] },
        test: {
          // They count how often each stretch of code runs: of what was compiled before, that is not known, and what is
          // compiled meanwhile stays slow. So they have a process of their own.
          name: 'steps',
          include: ['tests/steps/**/*.test.ts'],
          environment: 'node',
          maxWorkers,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/browser/harness/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          // A second, Vitest's own limit, is little on a busy machine.
          expect: { poll: { timeout: 30_000 } },
          maxWorkers,
          // The browser and what drives it are started once in each process; every test opens a vault of its own.
          isolate: false,
        },
      },
    ],
  },
});
