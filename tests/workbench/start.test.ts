import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

const script = path.join(import.meta.dirname, '..', '..', 'workbench', 'start.mjs');

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'start-test-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** Start, and wait until it has said where it is. */
async function start(args: string[], temporary: string): Promise<{ child: ChildProcess; said: string; url: string }> {
  const child = spawn(process.execPath, [script, '--no-open', ...args], { env: { ...process.env, TMPDIR: temporary } });
  onTestFinished(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  });
  let said = '';
  for await (const chunk of child.stdout) {
    said += String(chunk);
    if (said.includes('Ctrl+C ends')) break;
  }
  return { child, said, url: /http:\S+/.exec(said)?.[0] ?? '' };
}

async function takenPort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return (server.address() as net.AddressInfo).port;
}

describe('npm start', () => {
  it('serves a copy of the sample practice and throws it away at the end', async () => {
    const temporary = await temporaryFolder();
    const { child, url, said } = await start(['--port', String(await takenPort())], temporary);
    const page = await (await fetch(url)).text();
    expect(page).toContain('"today":"2026-03-16"');
    expect(page).toContain('"open":"Start here.md"');
    expect(said).toContain('A copy of the sample practice');
    expect(readdirSync(temporary)).toHaveLength(1);
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('works on a folder itself, by the real clock, and moves on from a port that is taken', async () => {
    const vault = await temporaryFolder();
    await writeFile(path.join(vault, 'Mine.md'), 'mine');
    const taken = await takenPort();
    const { child, url, said } = await start(['--vault', vault, '--port', String(taken)], vault);
    expect(Number(new URL(url).port)).toBeGreaterThan(taken);
    expect(await (await fetch(url)).text()).toContain('"today":null');
    expect(said).toContain('itself, not on a copy');
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(readdirSync(vault)).toEqual(['Mine.md']);
  });

  it.each([
    [['--vault', '/no/such/folder'], 'There is no folder /no/such/folder.\n'],
    [['--port', 'many'], 'Not a port: many. Usage:'],
    [['--what'], "Unknown option '--what'"],
  ])('says in one line what is wrong with %j, and exits with 1', (args, message) => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
  });
});
