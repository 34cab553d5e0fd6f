import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readLedger } from '../../scripts/disk/read-ledger.ts';
import { writeLedger } from '../../scripts/disk/write-ledger.ts';
import { ledgerFileOf, ledgerPlace } from '../../src/domain/ledger/ledger-place.ts';
import type { Ledger } from '../../src/schemas/ledger.ts';
import { aLinkedProject, type Project } from './a-project.ts';

/** A project whose content is committed. */
function aCommittedProject(): Project {
  const project = aLinkedProject();
  commit(project);
  return project;
}

function commit(project: Project): void {
  const git = (...words: string[]) => {
    const { status, stderr } = spawnSync('git', words, { cwd: project.folder, encoding: 'utf8' });
    expect(status, stderr).toBe(0);
  };
  git('init', '-q');
  git('add', 'content');
  git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-qm', 'Content');
}

const respell = ({ at }: Project, live: (before: Ledger['live']) => Ledger['live']): void => {
  const { ledger } = readLedger(at('content'));
  writeLedger(at('content'), { ...ledger, live: live(ledger.live) });
};
const uuid = '11111111-1111-4111-8111-111111111111';

test.for([
  ['is another one', (live: Ledger['live']) => ({ ...live, 'job:baker': uuid })],
  [
    'was swapped with that of another thing',
    (live: Ledger['live']) => ({
      ...live,
      'job:baker': live['job:counter-clerk']!,
      'job:counter-clerk': live['job:baker']!,
    }),
  ],
] as const)('npm run content tells of an identifier that %s since the last commit', async ([, change]) => {
  const project = aCommittedProject();
  expect((await project.inTurn(['scripts/content.ts'])).stderr).toBe('');
  const { ledger } = readLedger(project.at('content'));
  respell(project, change);
  const { status, stderr } = await project.inTurn(['scripts/content.ts']);
  expect(stderr).toContain(
    `✗ ${ledgerPlace('live', 'job:baker')}\n    had the identifier ${ledger.live['job:baker']} in the last commit`,
  );
  expect(stderr).toContain('→ put back the line as it was, or restore it from the history');
  expect(status).toBe(1);
});

test('npm run content accepts what was renamed and retired since the last commit', async () => {
  const project = aCommittedProject();
  project.edit('content/jobs/baker.yaml', 'id: leave-a-clean-room', 'id: leave-it-clean');
  const key = 'responsibility:baker/leave-a-clean-room';
  expect(
    (await project.inTurn(['scripts/ids.ts', '--rename', key, 'responsibility:baker/leave-it-clean'])).status,
  ).toBe(0);
  expect((await project.inTurn(['scripts/content.ts'])).stderr).toBe('');
});

test('without a history, or without git, nothing is said of it', async () => {
  const project = aLinkedProject();
  respell(project, (live) => ({ ...live, 'job:baker': uuid }));
  expect((await project.inTurn(['scripts/content.ts'])).stderr).toBe('');
  expect((await project.inTurn(['scripts/content.ts'], { PATH: '/nowhere' })).stderr).toBe('');
});

test('a file of the ledger that is missing since the last commit is restored, and never made anew', async () => {
  const project = aCommittedProject();
  const file = ledgerFileOf('guide:how-a-bakery-is-read');
  rmSync(project.at(file));
  for (const words of [['scripts/content.ts'], ['scripts/ids.ts'], ['scripts/ids.ts', '--many']]) {
    const { status, stderr } = await project.inTurn(words);
    expect(stderr).toContain(`✗ ${file}\n    the file is missing, with 1 identifiers that the last commit has`);
    expect(stderr).toContain(`→ restore it from the history ("git checkout -- ${file}")`);
    expect(stderr).not.toContain('npm run ids');
    expect(status).toBe(1);
  }
  expect(existsSync(project.at(file))).toBe(false);
});

test('npm run content compares with a commit from when the ledger was one file', async () => {
  const project = aLinkedProject();
  const { ledger } = readLedger(project.at('content'));
  const folder = project.at('content/identifiers');
  renameSync(folder, `${folder}.aside`);
  project.write('content/identifiers.json', JSON.stringify(ledger));
  commit(project);
  rmSync(project.at('content/identifiers.json'));
  renameSync(`${folder}.aside`, folder);
  expect((await project.inTurn(['scripts/content.ts'])).stderr).toBe('');
  respell(project, (live) => ({ ...live, 'job:baker': uuid }));
  expect((await project.inTurn(['scripts/content.ts'])).stderr).toContain(
    `✗ ${ledgerPlace('live', 'job:baker')}\n    had the identifier ${ledger.live['job:baker']} in the last commit`,
  );
});
