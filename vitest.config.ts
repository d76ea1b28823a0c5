import { defineConfig } from 'vitest/config';

/** The npm package `obsidian` holds typings only, so tests that need its classes get the mocks. */
const obsidian = { find: /^obsidian$/, replacement: 'obsidian-test-mocks/obsidian' };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias: [obsidian] },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          environment: 'node',
          // Vitest would leave one of two cores to itself.
          maxWorkers: 2,
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
          maxWorkers: 2,
          // The browser and what drives it are started once in each process; every test opens a vault of its own.
          isolate: false,
        },
      },
    ],
  },
});
