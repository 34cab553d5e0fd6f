import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../scripts/disk/list-files.ts';
import { isLedgerFile } from '../../scripts/disk/ledger-files.ts';
import { readLedger } from '../../scripts/disk/read-ledger.ts';
import { writeLedger } from '../../scripts/disk/write-ledger.ts';
import type { Ledger } from '../../src/domain/atlas/entries.ts';
import { ledgerFolder } from '../../src/domain/ledger/ledger-place.ts';
import { contentFolder } from '../fixtures/a-content-folder.ts';
import { damagedLedgers } from '../fixtures/damaged-ledgers.ts';
import { aLinkedProject, type Project } from './a-project.ts';

const job = 'content/jobs/baker.yaml';
const oldKey = 'responsibility:baker/leave-a-clean-room';
const newKey = 'responsibility:baker/leave-it-clean';
const ledgerOf = ({ at }: Project): Ledger => readLedger(at('content')).ledger;
const total = Object.keys(readLedger(contentFolder).ledger.live).length;

/** The text of the ledger, however many files it has. */
const bytesOfLedger = ({ at }: Project): Record<string, string> =>
  Object.fromEntries(
    listFiles(at('content'))
      .filter(isLedgerFile)
      .map((path) => [path, readFileSync(at(`content/${path}`), 'utf8')]),
  );

describe('npm run ids', () => {
  test('changes no byte when everything has an identifier', () => {
    const project = aLinkedProject();
    const before = bytesOfLedger(project);
    expect(project.npm('run', '-s', 'ids').stdout).toBe(`0 identifiers minted, ${total} in all; 0 entries dated\n`);
    expect(bytesOfLedger(project)).toEqual(before);
  });

  test('mints what is new and keeps what there is', async () => {
    const project = aLinkedProject();
    const { live, dated, retired } = ledgerOf(project);
    const { 'job:baker': own, ...others } = live;
    const { 'job:baker': _day, ...days } = dated;
    writeLedger(project.at('content'), { live: others, retired, dated: days });
    expect((await project.inTurn(['scripts/ids.ts'])).stdout).toBe(
      `1 identifiers minted, ${total} in all; 1 entries dated\n`,
    );
    const after = ledgerOf(project);
    expect(after.live).toMatchObject(others);
    expect(after.live['job:baker']).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(after.live['job:baker']).not.toBe(own);
    expect((await project.inTurn(['scripts/content.ts'])).status).toBe(0);
  });

  test('says what it would do to more than anybody adds at once, and does it when told so', async () => {
    const project = aLinkedProject();
    writeLedger(project.at('content'), { live: {}, retired: {}, dated: {} });
    const before = bytesOfLedger(project);
    const content = await project.inTurn(['scripts/content.ts']);
    expect(content.stderr).toContain(`${total} without an identifier`);
    expect(content.stderr).toContain('→ restore it from the history');
    const { status, stderr } = project.node(['scripts/ids.ts']);
    expect(stderr).toContain(`${total} would get an identifier: `);
    expect(stderr).toContain('would be dated for the first time: ');
    expect(stderr).toContain('"npm run ids -- --many"; if not, restore it from the history');
    expect(status).toBe(1);
    expect(bytesOfLedger(project)).toEqual(before);
    expect(project.npm('run', '-s', 'ids', '--', '--many').stdout).toContain(`${total} identifiers minted`);
    expect((await project.inTurn(['scripts/content.ts'])).status).toBe(0);
  });

  test('names the whole command, when something is retired while many are new', async () => {
    const project = aLinkedProject();
    const uuid = '00000000-0000-4000-8000-000000000001';
    const day = { first: '2026-01-01', changed: '2026-01-01', print: '0123456789abcdef' };
    writeLedger(project.at('content'), { live: { 'job:miller': uuid }, retired: {}, dated: { 'job:miller': day } });
    const { status, stderr } = await project.inTurn(['scripts/ids.ts', '--retire', 'job:miller']);
    expect(stderr).toContain(`${total} would get an identifier: `);
    expect(stderr).toContain('run "npm run ids -- --retire job:miller --many"; if not, restore it from the history');
    expect(status).toBe(1);
    expect(project.npm('run', '-s', 'ids', '--', '--retire', 'job:miller', '--many').status).toBe(0);
    expect(ledgerOf(project).retired).toMatchObject({ 'job:miller': { uuid, replacedBy: null } });
  });

  test('says what it would retire, when that is more than anybody gives up at once', async () => {
    const project = aLinkedProject();
    const ledger = ledgerOf(project);
    const behaviors = Object.keys(ledger.live).filter((one) => one.startsWith('behavior:'));
    const left = behaviors
      .flatMap((one) => behaviors.map((another) => `isRelatedTo:${one}>${another}`))
      .slice(0, 101)
      .map((one, i) => [one, `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`]);
    writeLedger(project.at('content'), {
      ...ledger,
      live: { ...ledger.live, ...(Object.fromEntries(left) as Ledger['live']) },
    });
    const { status, stderr } = await project.inTurn(['scripts/ids.ts']);
    expect(stderr).toContain('101 would be retired: isRelatedTo:behavior:');
    expect(status).toBe(1);
    expect(ledgerOf(project).retired).toEqual({});
  });

  test('gives no new identifier to an id that was given up', async () => {
    const project = aLinkedProject();
    project.edit(job, 'id: leave-a-clean-room', 'id: leave-it-clean');
    expect((await project.inTurn(['scripts/ids.ts', '--rename', oldKey, newKey])).status).toBe(0);
    const before = bytesOfLedger(project);
    project.edit(job, 'id: leave-it-clean', 'id: leave-a-clean-room');
    const { status, stderr } = await project.inTurn(['scripts/ids.ts']);
    expect(stderr).toContain(`"${oldKey}" stands under "live" and under "retired"`);
    expect(stderr).toContain('call what is there now by another id');
    expect(status).toBe(1);
    expect(bytesOfLedger(project)).toEqual(before);
  });

  test('writes nothing when the folder of the content is missing', async () => {
    const project = aLinkedProject();
    rmSync(project.at('content'), { recursive: true });
    const { status, stderr } = await project.inTurn(['scripts/ids.ts']);
    expect(stderr).toContain('✗ content\n    the folder is missing');
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(1);
    expect(existsSync(project.at('content'))).toBe(false);
  });

  // What is lost as a whole is the test above; the rest cannot be read, or contradicts itself.
  test.for(damagedLedgers.filter(({ name }) => !/lost all its lines|list of dates/.test(name)))(
    'leaves a ledger alone that $name, even when many are meant, and advises no new identifiers',
    async ({ damage, what }) => {
      const project = aLinkedProject();
      damage(project.at('content'));
      const before = bytesOfLedger(project);
      for (const words of [['scripts/ids.ts', '--many'], ['scripts/content.ts']]) {
        const { status, stderr } = await project.inTurn(words);
        expect(stderr).toContain(`✗ ${ledgerFolder}`);
        expect(stderr).toMatch(new RegExp(what.source.replaceAll(/^\^|\$$/g, '')));
        expect(stderr).not.toContain('    at ');
        if (!/and run "npm run ids"|then run "npm run ids"/.test(stderr)) expect(stderr).not.toContain('npm run ids');
        expect(status).toBe(1);
      }
      expect(bytesOfLedger(project)).toEqual(before);
    },
  );
});

describe('npm run ids -- --rename', () => {
  test('keeps the identifier of what has a new name, as "npm run content" says', async () => {
    const project = aLinkedProject();
    const uuid = ledgerOf(project).live[oldKey];
    project.edit(job, 'id: leave-a-clean-room', 'id: leave-it-clean');
    expect((await project.inTurn(['scripts/content.ts'])).stderr).toContain(
      `npm run ids -- --rename ${oldKey} <new key>`,
    );

    expect(project.npm('run', 'ids', '--', '--rename', oldKey, newKey).status).toBe(0);
    const { live, retired } = ledgerOf(project);
    expect(live[newKey]).toBe(uuid);
    expect(live).not.toHaveProperty([oldKey]);
    expect(retired[oldKey]).toMatchObject({ uuid, replacedBy: newKey });
    expect((await project.inTurn(['scripts/content.ts'])).status).toBe(0);
  });

  test('takes along all that hangs on a competency, so that one command is enough', async () => {
    const project = aLinkedProject();
    const before = ledgerOf(project).live;
    renameSync(project.at('content/competencies/tidiness.yaml'), project.at('content/competencies/neatness.yaml'));
    for (const path of listFiles(project.at('content')).filter((one) => !isLedgerFile(one))) {
      project.write(`content/${path}`, project.text(`content/${path}`).replaceAll('tidiness', 'neatness'));
    }
    const { stdout } = await project.inTurn([
      'scripts/ids.ts',
      '--rename',
      'competency:tidiness',
      'competency:neatness',
    ]);
    const { live } = ledgerOf(project);
    for (const [key, uuid] of Object.entries(before)) expect(live[key.replaceAll('tidiness', 'neatness')]).toBe(uuid);
    // New is what says that keys were replaced: the competency, its behaviors, its block and what two jobs ask of it.
    expect(stdout).toBe(
      `${Object.keys(live).length - Object.keys(before).length} identifiers minted, ${Object.keys(live).length} in all; 5 entries dated\n`,
    );
    expect(Object.keys(live).filter((key) => key.startsWith('replacedBy:')).length).toBeGreaterThan(8);
    expect((await project.inTurn(['scripts/content.ts'])).stderr).toBe('');
  });

  test.for([
    ['job:bäcker', 'no line of the ledger has the id "job:bäcker"'],
    ['job:baker', '"job:baker" is still in the content: give the entry its new id first'],
  ])('refuses %s', async ([key, message]) => {
    const project = aLinkedProject();
    const before = bytesOfLedger(project);
    const { status, stderr } = await project.inTurn(['scripts/ids.ts', '--rename', key!, 'job:master-baker']);
    expect(stderr).toBe(`${message}\n`);
    expect(status).toBe(1);
    expect(bytesOfLedger(project)).toEqual(before);
  });
});

describe('npm run ids -- --retire', () => {
  test('keeps the identifier of what is gone, with what took its place', async () => {
    const project = aLinkedProject();
    const uuid = ledgerOf(project).live[oldKey];
    const text = project.text(job);
    const gone = text.slice(text.indexOf('  - id: leave-a-clean-room'), text.indexOf('knowledge:'));
    project.edit(job, gone, '');
    project.edit(job, 'patience: moderate }', 'patience: moderate, tidiness: high }');
    const replacement = 'responsibility:baker/fill-the-racks';
    expect(project.npm('run', 'ids', '--', '--retire', oldKey, replacement).status).toBe(0);
    const { live, retired } = ledgerOf(project);
    expect(live).not.toHaveProperty([oldKey]);
    expect(retired[oldKey]).toMatchObject({ uuid, replacedBy: replacement });
    expect((await project.inTurn(['scripts/content.ts'])).status).toBe(0);
  });
});
