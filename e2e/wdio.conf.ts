import { readFileSync } from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;
const manifest = JSON.parse(readFileSync(path.join(here, '..', 'manifest.json'), 'utf8')) as { minAppVersion: string };

/** The oldest app that the manifest allows, with the oldest installer that can run it, and the newest of both. */
const versions = [
  { appVersion: manifest.minAppVersion, installerVersion: 'earliest' },
  { appVersion: 'latest', installerVersion: 'latest' },
];

export const config: WebdriverIO.Config = {
  runner: 'local',
  framework: 'mocha',
  specs: ['./specs/*.e2e.ts'],
  maxInstances: 1,
  capabilities: versions.map((version) => ({
    browserName: 'obsidian',
    'wdio:obsidianOptions': {
      ...version,
      // The service opens a copy of the vault, and throws it away.
      vault: path.join(here, '..', 'sample-vault'),
      plugins: ['groundwork', 'groundwork-probe'].map((id) => ({
        path: path.join(here, 'built', id),
        // The specs switch them on, as a coach does.
        enabled: false,
      })),
    },
  })),
  services: ['obsidian'],
  reporters: ['obsidian'],
  cacheDir: path.join(here, '.obsidian-cache'),
  mochaOpts: { ui: 'bdd', timeout: 180_000 },
  waitforInterval: 250,
  waitforTimeout: 15_000,
  logLevel: 'warn',
};
