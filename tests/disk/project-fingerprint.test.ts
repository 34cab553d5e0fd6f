import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { projectFingerprint, rememberGreen, wasGreen } from '../../scripts/disk/project-fingerprint.ts';

function aProject(): { readonly root: string; readonly write: (path: string, text: string) => void } {
  const root = mkdtempSync(join(tmpdir(), 'cairn-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('src/a.ts', 'export const a = 1;');
  write('node_modules/.package-lock.json', '{}');
  return { root, write };
}

test.for([
  ['other bytes in a file', 'src/a.ts', 'export const a = 2;', true],
  ['a new file', 'src/b.ts', '', true],
  ['a new folder of a name that is passed over at the top alone', 'src/dist/a.ts', '', true],
  ['types that Astro wrote', '.astro/types.d.ts', 'declare const a: 1;', false],
  ['another package', 'node_modules/.package-lock.json', '{"packages":{}}', true],
  ['a built site', 'dist/index.html', '<p>', false],
  ['a cache', 'node_modules/.cache/lint', '1', false],
] as const)('projectFingerprint(root) with %s: %s differs', ([, path, text, differs]) => {
  const { root, write } = aProject();
  const before = projectFingerprint(root);
  expect(projectFingerprint(root)).toBe(before);
  write(path, text);
  expect(projectFingerprint(root) !== before).toBe(differs);
});

test('projectFingerprint(root) differs when a file is renamed', () => {
  const { root } = aProject();
  const before = projectFingerprint(root);
  renameSync(join(root, 'src/a.ts'), join(root, 'src/b.ts'));
  expect(projectFingerprint(root)).not.toBe(before);
});

test('projectFingerprint(root, isPart) looks into no folder that does not count', () => {
  const { root, write } = aProject();
  write('content/jobs/baker.yaml', 'title: Baker');
  const asked: string[] = [];
  projectFingerprint(root, (path) => {
    asked.push(path);
    return !path.startsWith('content/');
  });
  expect(asked).toEqual(['content/', 'src/', 'src/a.ts']);
});

test('wasGreen(file, fingerprint) is true of the last one that was remembered, and of no other', () => {
  const file = join(aProject().root, 'node_modules/.cache/check/types');
  expect(wasGreen(file, 'one')).toBe(false);
  rememberGreen(file, 'one');
  rememberGreen(file, 'two');
  expect([wasGreen(file, 'one'), wasGreen(file, 'two')]).toEqual([false, true]);
});
