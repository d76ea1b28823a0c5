import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { serve } from '../../workbench/server.mjs';
import type { Operation } from '../../workbench/vault-folder.mjs';

let root: string;
let vault: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'groundwork-server-'));
  vault = path.join(root, 'vault');
  await mkdir(path.join(root, 'vault', 'People'), { recursive: true });
  await mkdir(path.join(root, 'plugin'));
  await writeFile(path.join(root, 'plugin', 'manifest.json'), '{"id":"probe"}');
  await writeFile(path.join(root, 'plugin', 'main.js'), 'module.exports = {};');
  await writeFile(path.join(root, 'plugin', 'styles.css'), '');
  await writeFile(path.join(vault, 'People', 'Ada.md'), 'Ada\r\n');
  await writeFile(path.join(root, 'secret.md'), 'secret');
  onTestFinished(() => rm(root, { recursive: true }));
});

type Settings = Partial<Parameters<typeof serve>[0]>;

async function open(settings: Settings = {}) {
  const plugin = path.join(root, 'plugin');
  const server = await serve({ vault, plugin, host: plugin, ...settings });
  onTestFinished(() => server.close());
  const headers = { 'x-workbench-token': server.token, 'x-workbench-page': 'page' };
  const ask = (route: string, init: RequestInit = {}) => fetch(server.url + route, { headers, ...init });
  return {
    ...server,
    ask,
    perform: async (operation: Operation) => {
      const response = await ask('api/operation', { method: 'POST', body: JSON.stringify(operation) });
      return { status: response.status, answer: (await response.json()) as unknown };
    },
  };
}

/** A request as a browser cannot make it, with headers of one's own. */
function rawStatus(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    http.get(url, { headers }, (response) => resolve(response.statusCode)).on('error', reject);
  });
}

describe('what a request may say', () => {
  it.each([
    ...['', '{', 'null', '7', '"read"', '[]', '{}', '{"op":"read"}', '{"op":"read","path":7}'],
    ...['{"op":["read"],"path":"a"}'],
    ...['{"op":"burn","path":"a.md"}', '{"op":"write","path":"a.md"}', '{"op":"write","path":"a.md","data":{}}'],
    ...['{"op":"rename","path":"People/Ada.md"}', '{"op":"rename","path":"People/Ada.md","to":null}'],
  ])('answers the body %j with 400, and goes on', async (body) => {
    const { ask, perform } = await open();
    expect((await ask('api/operation', { method: 'POST', body })).status).toBe(400);
    expect(await readdir(vault)).toEqual(['People']);
    expect((await perform({ op: 'read', path: 'People/Ada.md' })).answer).toEqual({ data: 'Ada\r\n' });
  });

  it('answers a body that is too large with 413, and goes on', async () => {
    const { ask, perform } = await open();
    const refused = await ask('api/operation', { method: 'POST', body: 'x'.repeat(48_000_001) }).then(
      ({ status }) => status,
      // The connection may be closed while the body is still being sent.
      () => 413,
    );
    expect(refused).toBe(413);
    expect((await perform({ op: 'read', path: 'People/Ada.md' })).status).toBe(200);
  });

  it('reads no pipe and no device, which would keep everybody waiting', async () => {
    execFileSync('mkfifo', [path.join(vault, 'Pipe.md')]);
    await mkdir(path.join(vault, 'Folder.md'));
    const { ask, perform } = await open();
    for (const name of ['Pipe.md', 'Folder.md']) {
      const { answer } = await perform({ op: 'read', path: name });
      expect(answer).toMatchObject({ failed: { code: 'EINVAL' } });
    }
    const listing = (await (await ask('api/vault')).json()) as { files: { path: string }[] };
    expect(listing.files.map((file) => file.path)).toEqual(['People/Ada.md']);
  });
});

describe('who may ask', () => {
  it('answers on the loopback address only', async () => {
    const { url } = await open();
    expect(new URL(url).hostname).toBe('127.0.0.1');
  });

  it('refuses a host that is not its own', async () => {
    const { url } = await open();
    expect(await rawStatus(url, { host: 'evil.example' })).toBe(403);
    expect(await rawStatus(url, { host: '127.0.0.1.evil.example' })).toBe(403);
  });

  it('refuses a page from elsewhere', async () => {
    const { url, token } = await open();
    expect(await rawStatus(url, { origin: 'http://evil.example' })).toBe(403);
    expect(await rawStatus(`${url}api/vault`, { origin: 'null', 'x-workbench-token': token })).toBe(403);
    expect(await rawStatus(url, { origin: url.slice(0, -1) })).toBe(200);
  });

  it('refuses the vault to whoever lacks this run’s token', async () => {
    const { url } = await open();
    for (const token of ['', 'guess']) {
      const response = await fetch(`${url}api/vault`, { headers: { 'x-workbench-token': token } });
      expect(response.status).toBe(403);
    }
  });

  it('gives another token to every run, and a page that may load from nowhere else', async () => {
    const [one, other] = [await open(), await open()];
    expect(one.token).not.toBe(other.token);
    const page = await one.ask('');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(await page.text()).toContain(one.token);
  });

  it('rejects where the port is taken', async () => {
    const { url } = await open();
    await expect(open({ port: Number(new URL(url).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('what it reads', () => {
  it('lists text as it is to the byte, other files by name, and nothing hidden or linked', async () => {
    await writeFile(path.join(vault, 'picture.png'), 'x');
    await mkdir(path.join(vault, '.git'));
    await writeFile(path.join(vault, '.git', 'config.md'), 'x');
    await symlink(path.join(root, 'secret.md'), path.join(vault, 'link.md'));
    const { ask } = await open();
    const listing = (await (await ask('api/vault')).json()) as { files: { path: string; data: string }[] };
    expect(listing).toMatchObject({ folders: ['People'], others: ['picture.png'] });
    expect(listing.files.map((file) => [file.path, file.data])).toEqual([['People/Ada.md', 'Ada\r\n']]);
  });

  it('hands the plugin over unchanged, in a wrapper', async () => {
    const { ask } = await open();
    expect(await (await ask('plugin.js')).text()).toContain('\nmodule.exports = {};\n');
  });
});

describe('what it writes', () => {
  it.each(['../secret.md', 'People/../../secret.md', '/etc/passwd', '', 'People//Ada.md', './a.md', 'a\\..\\b.md'])(
    'refuses the path "%s"',
    async (file) => {
      const { perform } = await open();
      expect((await perform({ op: 'write', path: file, data: 'x' })).status).toBe(400);
      expect((await perform({ op: 'rename', path: 'People/Ada.md', to: file })).status).toBe(400);
      expect(await readFile(path.join(root, 'secret.md'), 'utf8')).toBe('secret');
    },
  );

  it('refuses what a symbolic link would lead out of the vault, whole, dangling or below a folder', async () => {
    await symlink(path.join(root, 'secret.md'), path.join(vault, 'link.md'));
    await symlink(path.join(root, 'nowhere.md'), path.join(vault, 'dangling.md'));
    await symlink(root, path.join(vault, 'out'));
    const { perform } = await open();
    for (const file of ['link.md', 'dangling.md', 'out/secret.md', 'out/new/deep.md']) {
      expect((await perform({ op: 'write', path: file, data: 'x' })).status).toBe(400);
      expect((await perform({ op: 'read', path: file })).status).toBe(400);
    }
    expect((await readdir(root)).sort()).toEqual(['plugin', 'secret.md', 'vault']);
  });

  it('refuses an operation that it does not know', async () => {
    const { perform } = await open();
    expect((await perform({ op: 'chmod', path: 'a.md' } as unknown as Operation)).status).toBe(400);
  });

  it('replaces a file as a whole, keeps its rights and leaves nothing beside it', async () => {
    await chmod(path.join(vault, 'People', 'Ada.md'), 0o600);
    const { perform } = await open();
    expect((await perform({ op: 'write', path: 'People/Ada.md', data: 'Ida' })).status).toBe(200);
    expect(await readFile(path.join(vault, 'People', 'Ada.md'), 'utf8')).toBe('Ida');
    expect((await stat(path.join(vault, 'People', 'Ada.md'))).mode & 0o777).toBe(0o600);
    expect(await readdir(path.join(vault, 'People'))).toEqual(['Ada.md']);
  });

  it('does not rename over a file that is there', async () => {
    await writeFile(path.join(vault, 'Ben.md'), 'Ben');
    const { perform } = await open();
    const { answer } = await perform({ op: 'rename', path: 'Ben.md', to: 'People/Ada.md' });
    expect(answer).toMatchObject({ failed: { code: 'EEXIST' } });
    expect(await readFile(path.join(vault, 'People', 'Ada.md'), 'utf8')).toBe('Ada\r\n');
  });

  it('puts two files of one name into the trash without losing either', async () => {
    const { perform } = await open();
    expect((await perform({ op: 'trash', path: 'People/Ada.md' })).answer).toEqual({ data: '.trash/Ada.md' });
    await perform({ op: 'write', path: 'People/Ada.md', data: 'second' });
    expect((await perform({ op: 'trash', path: 'People/Ada.md' })).answer).toEqual({ data: '.trash/Ada 1.md' });
    expect((await readdir(path.join(vault, '.trash'))).sort()).toEqual(['Ada 1.md', 'Ada.md']);
  });

  it('takes a folder away that is to be empty only where it is', async () => {
    const { perform } = await open();
    const { answer } = await perform({ op: 'rmdir-empty', path: 'People' });
    expect(answer).toMatchObject({ failed: { code: expect.stringMatching(/^(ENOTEMPTY|EEXIST)$/) as string } });
    await perform({ op: 'remove', path: 'People/Ada.md' });
    expect((await perform({ op: 'rmdir-empty', path: 'People' })).answer).toEqual({});
    expect(await readdir(vault)).toEqual([]);
  });

  it('hands on a failure’s code, and leaves the file as it was', async () => {
    const { perform } = await open({
      beforeOperation: () => {
        throw Object.assign(new Error('no right'), { code: 'EACCES' });
      },
    });
    expect(await perform({ op: 'write', path: 'People/Ada.md', data: 'x' })).toEqual({
      status: 200,
      answer: { failed: { message: 'no right', code: 'EACCES' } },
    });
    expect(await readFile(path.join(vault, 'People', 'Ada.md'), 'utf8')).toBe('Ada\r\n');
  });
});

describe('what it tells', () => {
  interface Told {
    type: string;
    path: string;
    number: number;
  }

  /** Listen as a page does; `next` is the next change told. */
  async function listen(server: Awaited<ReturnType<typeof open>>, page: string): Promise<() => Promise<Told>> {
    const headers = { 'x-workbench-token': server.token, 'x-workbench-page': page };
    const response = await fetch(`${server.url}api/changes`, { headers });
    if (!response.body) throw new Error('no stream');
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    await fetch(`${server.url}api/vault`, { headers });
    let text = '';
    return async () => {
      for (;;) {
        text = text.trimStart();
        const end = text.indexOf('\n');
        if (end >= 0) {
          const change = JSON.parse(text.slice(0, end)) as Told;
          text = text.slice(end);
          return change;
        }
        const { value, done } = await reader.read();
        if (done) throw new Error('the stream has ended');
        text += value;
      }
    };
  }

  it('tells what others write, also after the file has been replaced as a whole', async () => {
    const server = await open();
    const next = await listen(server, 'page');
    await server.perform({ op: 'write', path: 'People/Ada.md', data: 'own' });
    await writeFile(path.join(vault, 'People', 'Ada.md'), 'other');
    expect(await next()).toMatchObject({ type: 'modify', path: 'People/Ada.md', data: 'other', number: 1 });
    await rm(path.join(vault, 'People'), { recursive: true });
    expect(await next()).toMatchObject({ type: 'delete', path: expect.stringContaining('People') as string });
  });

  it('tells a second page what the first has written, and not the first', async () => {
    const server = await open();
    const first = await listen(server, 'page');
    const second = await listen(server, 'second');
    await server.perform({ op: 'write', path: 'New.md', data: 'new' });
    expect(await second()).toMatchObject({ type: 'create', path: 'New.md', number: 1 });
    await writeFile(path.join(vault, 'Last.md'), 'last');
    expect(await first()).toMatchObject({ type: 'create', path: 'Last.md', number: 1 });
  });

  it('compares everything when asked, without waiting for the file system', async () => {
    const server = await open();
    await listen(server, 'page');
    await writeFile(path.join(vault, 'New.md'), 'new');
    const answer: unknown = await (await server.ask('api/compare', { method: 'POST' })).json();
    expect(answer).toEqual({ number: 1 });
  });
});
