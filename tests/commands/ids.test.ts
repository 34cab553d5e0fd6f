import { existsSync, renameSync, rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../scripts/disk/read-content.ts';
import type { Ledger } from '../../src/schemas/ledger.ts';
import { aProject, type Project } from './a-project.ts';

const file = 'content/identifiers.json';
const job = 'content/jobs/baker.yaml';
const oldKey = 'responsibility:baker/leave-a-clean-room';
const newKey = 'responsibility:baker/leave-it-clean';
const ledgerOf = ({ text }: Project): Ledger => JSON.parse(text(file)) as Ledger;

describe('npm run ids', () => {
  test('changes no byte when everything has an identifier', () => {
    const project = aProject();
    const before = project.text(file);
    expect(project.npm('run', '-s', 'ids').stdout).toBe('0 identifiers minted, 160 in all; 0 entries dated\n');
    expect(project.text(file)).toBe(before);
  });

  test('mints what is missing and keeps what there is', () => {
    const project = aProject();
    const { live, ...lists } = ledgerOf(project);
    const { 'job:baker': own, ...others } = live;
    project.write(file, JSON.stringify({ live: others, ...lists }));
    expect(project.node(['scripts/ids.ts']).stdout).toBe('1 identifiers minted, 160 in all; 0 entries dated\n');
    const after = ledgerOf(project);
    expect(after.live).toMatchObject(others);
    expect(after.live['job:baker']).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(after.live['job:baker']).not.toBe(own);
    expect(project.node(['scripts/content.ts']).status).toBe(0);
  });

  test('writes nothing when the folder of the content is missing', () => {
    const project = aProject();
    rmSync(project.at('content'), { recursive: true });
    const { status, stderr } = project.node(['scripts/ids.ts']);
    expect(stderr).toContain('✗ content\n    the folder is missing');
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(1);
    expect(existsSync(project.at('content'))).toBe(false);
  });

  test.for([
    ['that is no JSON, as after a merge', (text: string) => `<<<<<<< ours\n${text}`],
    ['with one line that is no UUID', (text: string) => text.replace(/[0-9a-f-]{36}/, 'oops')],
  ] as const)('leaves a ledger alone %s', ([, broken]) => {
    const project = aProject();
    const text = broken(project.text(file));
    project.write(file, text);
    const { status, stderr } = project.node(['scripts/ids.ts']);
    expect(stderr).toContain(file);
    expect(status).not.toBe(0);
    expect(project.text(file)).toBe(text);
  });
});

describe('npm run ids -- --rename', () => {
  test('keeps the identifier of what has a new name, as "npm run content" says', () => {
    const project = aProject();
    const uuid = ledgerOf(project).live[oldKey];
    project.edit(job, 'id: leave-a-clean-room', 'id: leave-it-clean');
    expect(project.node(['scripts/content.ts']).stderr).toContain(`npm run ids -- --rename ${oldKey} <new key>`);

    expect(project.npm('run', 'ids', '--', '--rename', oldKey, newKey).status).toBe(0);
    const { live, retired } = ledgerOf(project);
    expect(live[newKey]).toBe(uuid);
    expect(live).not.toHaveProperty([oldKey]);
    expect(retired[oldKey]).toMatchObject({ uuid, replacedBy: newKey });
    expect(project.node(['scripts/content.ts']).status).toBe(0);
  });

  test('takes along all that hangs on a competency, so that one command is enough', () => {
    const project = aProject();
    const before = ledgerOf(project).live;
    renameSync(project.at('content/competencies/tidiness.yaml'), project.at('content/competencies/neatness.yaml'));
    for (const path of listFiles(project.at('content')).filter((one) => one !== 'identifiers.json')) {
      project.write(`content/${path}`, project.text(`content/${path}`).replaceAll('tidiness', 'neatness'));
    }
    const { stdout } = project.node(['scripts/ids.ts', '--rename', 'competency:tidiness', 'competency:neatness']);
    const { live } = ledgerOf(project);
    for (const [key, uuid] of Object.entries(before)) expect(live[key.replaceAll('tidiness', 'neatness')]).toBe(uuid);
    // New is what says that keys were replaced: the competency, its behaviors, its block and what two jobs ask of it.
    expect(stdout).toBe(
      `${Object.keys(live).length - Object.keys(before).length} identifiers minted, ${Object.keys(live).length} in all; 5 entries dated\n`,
    );
    expect(Object.keys(live).filter((key) => key.startsWith('replacedBy:')).length).toBeGreaterThan(8);
    expect(project.node(['scripts/content.ts']).stderr).toBe('');
  });

  test.for([
    ['job:bäcker', 'no line of the ledger has the id "job:bäcker"'],
    ['job:baker', '"job:baker" is still in the content: give the entry its new id first'],
  ])('refuses %s', ([key, message]) => {
    const project = aProject();
    const before = project.text(file);
    const { status, stderr } = project.node(['scripts/ids.ts', '--rename', key!, 'job:master-baker']);
    expect(stderr).toBe(`${message}\n`);
    expect(status).toBe(1);
    expect(project.text(file)).toBe(before);
  });
});

describe('npm run ids -- --retire', () => {
  test('keeps the identifier of what is gone, with what took its place', () => {
    const project = aProject();
    const uuid = ledgerOf(project).live[oldKey];
    const text = project.text(job);
    const gone = text.slice(text.indexOf('  - id: leave-a-clean-room'), text.indexOf('knowledge:'));
    project.edit(job, gone, '');
    project.edit(job, 'patience: moderate }', 'patience: moderate, tidiness: high }');
    const heir = 'responsibility:baker/fill-the-racks';
    expect(project.npm('run', 'ids', '--', '--retire', oldKey, heir).status).toBe(0);
    const { live, retired } = ledgerOf(project);
    expect(live).not.toHaveProperty([oldKey]);
    expect(retired[oldKey]).toMatchObject({ uuid, replacedBy: heir });
    expect(project.node(['scripts/content.ts']).status).toBe(0);
  });
});
