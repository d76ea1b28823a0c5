import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import expected from '../fixtures/sample-practice.expected.json';
import { runGroundwork, vaultOnDisk } from './vault-on-disk';

interface Status {
  today: string;
  engagements: {
    path: string;
    name: string;
    group: string;
    badges: { kind: string; detail: string }[];
    foundation: Record<string, boolean>;
    goals: { key: string; contracted: boolean; stalled: boolean; emerging: boolean; reopened: boolean }[];
    sessions: { path: string; contract: string }[];
    used: number;
    next: string | null;
    hours: number;
  }[];
  diagnostics: { path: string; property: string; kind: string; found: string; message: string }[];
}

function status(folder: string): Status {
  const { code, out, error } = runGroundwork('status', folder, '--format', 'json');
  expect({ code, error }).toEqual({ code: 0, error: '' });
  return JSON.parse(out) as Status;
}

const ENGAGEMENT = '---\ncoaching: engagement\ncodename: Heron\n---\n';

describe('groundwork status', () => {
  it('shows the sample vault in its expected states', () => {
    const { today, engagements } = status('sample-vault');
    const keys = (goals: { key: string }[]) => goals.map(({ key }) => key).sort();
    const found = engagements.map((engagement) => [
      engagement.path,
      {
        group: engagement.group,
        badges: engagement.badges.map(({ kind }) => kind),
        foundation: engagement.foundation,
        sessions: Object.fromEntries(engagement.sessions.map(({ path: note, contract }) => [note, contract])),
        stalled: keys(engagement.goals.filter(({ stalled }) => stalled)),
        emerging: keys(engagement.goals.filter(({ emerging }) => emerging)),
        reopened: keys(engagement.goals.filter(({ reopened }) => reopened)),
        contracted: keys(engagement.goals.filter(({ contracted }) => contracted)),
        used: engagement.used,
        next: engagement.next,
        hours: engagement.hours,
      },
    ]);
    expect({ today, engagements: Object.fromEntries(found) as unknown }).toEqual({
      today: expected.today,
      engagements: expected.engagements,
    });
  });

  it('orders engagements by group, next session, name and path', () => {
    expect(status('sample-vault').engagements.map(({ name }) => name)).toEqual([
      ...['Larch', 'Heron', 'Wren', 'Cedar', 'Juniper', 'Kestrel', 'Moss', 'Tern'],
      ...['Sorrel', 'Basalt', 'Dunlin', 'Flint'],
    ]);
  });

  it('prints exactly the fields it promises', () => {
    const [larch] = status('sample-vault').engagements;
    expect(Object.keys(larch ?? {})).toEqual([
      ...['path', 'name', 'group', 'badges', 'foundation', 'goals', 'sessions', 'used', 'contracted', 'next', 'hours'],
      ...['purpose', 'worthIf'],
    ]);
    expect(Object.keys(larch?.goals[0] ?? {})).toEqual([
      ...['key', 'label', 'status', 'owner', 'contracted', 'active', 'stalled', 'emerging', 'reopened', 'lastTouched'],
      'touches',
    ]);
    expect(Object.keys(larch?.sessions[0] ?? {})).toEqual(['path', 'date', 'kind', 'status', 'contract', 'goals']);
  });

  it('prints a table with a line for each engagement', () => {
    const { out } = runGroundwork('status', 'sample-vault');
    expect(out.split('\n')[0]).toMatch(/^Group +Engagement +Next +Sessions +What needs you$/);
    expect(out).toMatch(/^open +Wren +2026-03-30 +6 of 7 +Contract ends on 2026-03-30; One session left$/m);
    expect(out).toContain('2 could not be taken as written');
  });

  it('says so where a folder holds no engagement', () => {
    expect(runGroundwork('status', vaultOnDisk({ 'Reading.md': '# A book' }))).toMatchObject({
      code: 0,
      out: 'No engagements.\n',
    });
  });

  it('counts everything on the day it is told', () => {
    const { code, out } = runGroundwork('status', 'sample-vault', '--today', '2026-03-31', '--format', 'json');
    const wren = (JSON.parse(out) as Status).engagements.find(({ name }) => name === 'Wren');
    expect(code).toBe(0);
    const badges = [{ kind: 'unrecorded' }, { kind: 'ending' }, { kind: 'sessions-left' }];
    expect(wren).toMatchObject({ next: null, badges });
  });

  it('reads property names and numbers from the settings the vault has', () => {
    const folder = vaultOnDisk({
      'Heron.md': '---\nKlientenart: engagement\nsessions-contracted: 5\n---\n',
      '.obsidian/plugins/groundwork/data.json': JSON.stringify({
        version: 1,
        propertyNames: { coaching: 'Klientenart' },
        numbers: { sessionsLeft: 5 },
      }),
    });
    expect(status(folder).engagements).toMatchObject([{ name: 'Heron', badges: [{ kind: 'sessions-left' }] }]);
  });

  it('reads the words for the three kinds from the vault’s settings, of a broken note in such a folder too', () => {
    const folder = vaultOnDisk({
      'Heron.md': '---\ntype: Klient\n---\n',
      'Wren.md': '---\ntype: person\ntags: [coachee/active]\n---\n',
      'Clients/Moss.md': 'No properties.\n',
      'Clients/Fern.md': '---\na: [\n---\n',
      'Gull.md': '---\ntype: Coaching client\na: [\n---\n',
      'Other.md': '---\ntype: person\n---\n',
      '.obsidian/plugins/groundwork/data.json': JSON.stringify({
        version: 2,
        propertyNames: { coaching: 'type' },
        kindWords: { engagement: ['klient', 'coaching client', '#coachee', 'Clients/'] },
      }),
    });
    const names = status(folder).engagements.map(({ name }) => name);
    expect(names.toSorted()).toEqual(['Fern', 'Gull', 'Heron', 'Moss', 'Wren']);
  });

  it('leaves out the template folders of Groundwork, Templates and Templater', () => {
    const folder = vaultOnDisk({
      'Own/A.md': ENGAGEMENT,
      'Core/B.md': ENGAGEMENT,
      'Deep/Templater/C.md': ENGAGEMENT,
      'Deep/D.md': ENGAGEMENT,
      'Quick/E.md': ENGAGEMENT,
      '.obsidian/plugins/quickadd/data.json': '{"templateFolderPath":"Quick"}',
      '.obsidian/plugins/groundwork/data.json': '{"templatesFolder":"Own/"}',
      '.obsidian/templates.json': '{"folder":"/Core"}',
      '.obsidian/plugins/templater-obsidian/data.json': '{"templates_folder":"Deep/Templater"}',
    });
    expect(status(folder).engagements.map((engagement) => engagement.path)).toEqual(['Deep/D.md']);
  });

  it('leaves out the notes that Daily notes and Periodic notes have as templates, and no others beside them', () => {
    const folder = vaultOnDisk({
      'Journal/Day.md': ENGAGEMENT,
      'Journal/Week.md': ENGAGEMENT,
      'Journal/Quarter.md': ENGAGEMENT,
      'Journal/A.md': ENGAGEMENT,
      'Month/B.md': ENGAGEMENT,
      'Month.md': ENGAGEMENT,
      '.obsidian/daily-notes.json': '{"folder":"Journal","template":"journal/Day"}',
      '.obsidian/plugins/periodic-notes/data.json': JSON.stringify({
        weekly: { enabled: false, folder: 'Journal', template: '/Journal/Week.md' },
        monthly: { template: 'Month' },
        yearly: { template: '' },
        calendarSets: [{ id: 'Work', quarter: { folder: 'Journal', templatePath: 'Journal/Quarter' } }],
      }),
    });
    const paths = status(folder).engagements.map((engagement) => engagement.path);
    expect(paths.toSorted()).toEqual(['Journal/A.md', 'Month.md', 'Month/B.md']);
  });

  it('leaves out no folder in which Groundwork files notes, whoever takes it for one of templates', () => {
    const settings = { templatesFolder: 'Goals', engagementsFolder: 'Coaching/Clients' };
    const folder = vaultOnDisk({
      'Goals/A.md': ENGAGEMENT,
      'Coaching/Clients/B.md': ENGAGEMENT,
      'Sessions/C.md': ENGAGEMENT,
      '.obsidian/plugins/groundwork/data.json': JSON.stringify(settings),
      '.obsidian/templates.json': '{"folder":"Coaching"}',
      '.obsidian/plugins/templater-obsidian/data.json': '{"templates_folder":"Sessions"}',
    });
    const paths = status(folder).engagements.map((engagement) => engagement.path);
    expect(paths.toSorted()).toEqual(['Coaching/Clients/B.md', 'Goals/A.md', 'Sessions/C.md']);
  });

  it('says that settings cannot be read and goes on with the defaults', () => {
    const folder = vaultOnDisk({ 'A.md': ENGAGEMENT, '.obsidian/plugins/groundwork/data.json': '{' });
    const { code, out, error } = runGroundwork('status', folder);
    expect(code).toBe(0);
    expect(out).toContain('Heron');
    expect(error).toContain('data.json could not be read');
  });

  it('looks for notes in every folder but hidden ones', () => {
    const folder = vaultOnDisk({
      'A/B/C/Heron.MD': ENGAGEMENT,
      '.trash/Gone.md': ENGAGEMENT,
      'A/Heron.txt': ENGAGEMENT,
      'x.md/Inside.md': ENGAGEMENT,
    });
    const found = status(folder).engagements.map((engagement) => engagement.path);
    expect(found).toEqual(['A/B/C/Heron.MD', 'x.md/Inside.md']);
  });

  it('reads a note with a long front matter to its end', () => {
    const long = `---\nnotes: "${'é'.repeat(70_000)}"\ncoaching: engagement\ncodename: Heron\n---\n`;
    expect(status(vaultOnDisk({ 'Long.md': long })).engagements).toMatchObject([{ name: 'Heron' }]);
  });

  it('reads a note with a byte order mark and Windows line ends', () => {
    const note = '\uFEFF---\r\ncoaching: engagement\r\ncodename: Heron\r\n---\r\n';
    expect(status(vaultOnDisk({ 'Note.md': note })).engagements).toMatchObject([{ name: 'Heron' }]);
  });

  it.each([
    ['broken YAML', '---\ncoaching: engagement\ngoals: [a\n---\n'],
    ['duplicate keys', '---\ncoaching: engagement\nstatus: active\nstatus: closed\n---\n'],
    ['a fence that is never closed', '---\ncoaching: engagement\n\nText\n'],
  ])('keeps an engagement with %s listed, with the badge data', (_, note) => {
    const { engagements, diagnostics } = status(vaultOnDisk({ 'Heron.md': note }));
    expect(engagements).toMatchObject([{ name: 'Heron', group: 'open', badges: [{ kind: 'data' }] }]);
    expect(diagnostics).toMatchObject([{ path: 'Heron.md', property: 'front matter' }]);
  });

  it.runIf(existsSync('/proc/self/mem'))('names a file the disk will not give, and counts the rest', () => {
    const folder = vaultOnDisk({ 'Heron.md': ENGAGEMENT });
    // The disk answers a read of this one with an error, whoever asks.
    symlinkSync('/proc/self/mem', path.join(folder, 'Broken.md'));
    const { engagements, diagnostics } = status(folder);
    expect(engagements).toHaveLength(1);
    expect(diagnostics).toMatchObject([{ path: 'Broken.md', property: 'file' }]);
  });
});

describe('groundwork check', () => {
  it('prints each diagnostic on a line, and ends with 1', () => {
    expect(runGroundwork('check', 'sample-vault')).toEqual({
      code: 1,
      out:
        'Engagements/Moss.md: status: “on hold” does not fit here. Allowed: prospect, active, paused, closed.\n' +
        'Sessions/2026-03-09 Kestrel.md: status: “postponed” does not fit here. Allowed: planned, held, cancelled, ' +
        'no-show. Until it says one of them, the session counts as none of them.\n',
      error: '',
    });
  });

  it('prints them with their kinds for other programs', () => {
    const { code, out } = runGroundwork('check', 'sample-vault', '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual(status('sample-vault').diagnostics);
    expect(JSON.parse(out)).toMatchObject([
      { path: 'Engagements/Moss.md', property: 'status', kind: 'misfit', found: 'on hold' },
      { path: 'Sessions/2026-03-09 Kestrel.md', property: 'status', kind: 'misfit', found: 'postponed' },
    ]);
  });

  it('prints nothing and ends with 0 where all is well', () => {
    const vault = vaultOnDisk({ 'Heron.md': ENGAGEMENT });
    expect(runGroundwork('check', vault)).toEqual({ code: 0, out: '', error: '' });
    expect(runGroundwork('check', vault, '--format', 'json')).toMatchObject({ code: 0, out: '[]\n' });
  });
});

describe('the command line', () => {
  it('answers --help with the usage on stdout and 0', () => {
    const { code, out, error } = runGroundwork('--help');
    expect(out).toContain('Usage: groundwork status DIR');
    expect([code, error]).toEqual([0, '']);
  });

  it('answers bad arguments with the usage on stderr and 2', () => {
    const { code, out, error } = runGroundwork('show');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain('Usage: groundwork status DIR');
  });

  it('answers a folder that is not there with 2', () => {
    expect(runGroundwork('status', 'no-such-folder')).toMatchObject({ code: 2, out: '' });
  });

  it('runs from any folder by the path of its script, and from its own as a script of npm', () => {
    const [script, vault] = [path.resolve('bin/groundwork.mjs'), path.resolve('sample-vault')];
    const elsewhere = spawnSync(process.execPath, [script, 'check', path.basename(vault)], {
      cwd: path.dirname(vault),
      encoding: 'utf8',
    });
    expect(elsewhere.status).toBe(1);
    const fromOutside = spawnSync(process.execPath, [script, 'check', vault], { cwd: os.tmpdir(), encoding: 'utf8' });
    expect(fromOutside.status).toBe(1);
    expect(fromOutside.stdout).toBe(elsewhere.stdout);
    const args = ['run', '-s', 'groundwork', '--', 'status', 'sample-vault', '--today', '2026-03-16'];
    expect(execFileSync('npm', args, { encoding: 'utf8' })).toBe(runGroundwork('status', 'sample-vault').out);
  });
});
