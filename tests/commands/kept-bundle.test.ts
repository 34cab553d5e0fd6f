import { existsSync, statSync, unlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aProjectToBuildAgain, bytesOf, type Project } from './a-project.ts';

const key = '.cache/bundle/key';

function build(project: Project, ...words: string[]): Record<string, string> {
  const { status, stderr } = project.node(['scripts/build.ts', ...words]);
  expect(status, stderr).toBe(0);
  return bytesOf(project.at('dist'));
}

test('npm run build with the bundle of an earlier build gives the same files as without it, whatever changed in the content, and goes without one that lost its key', () => {
  const project = aProjectToBuildAgain();
  const kept = statSync(project.at(key)).mtimeMs;
  project.edit('content/jobs/baker.yaml', 'title: Baker', 'title: Bread Baker');
  project.edit('content/industries/baking/model.mdx', 'summary: Covers', 'summary: Tells');
  const built = build(project);
  expect(statSync(project.at(key)).mtimeMs).toBe(kept);
  expect(Buffer.from(built['jobs/baker/index.html']!, 'base64').toString()).toContain('Bread Baker');
  unlinkSync(project.at(key));
  expect(built).toEqual(build(project, '--fresh'));
  expect(existsSync(project.at(key))).toBe(true);
});

test('npm run build makes the bundle anew for other prose and other code', () => {
  const project = aProjectToBuildAgain();
  const guide = 'content/guides/how-a-bakery-is-read.mdx';
  project.write(guide, `${project.text(guide)}\nBread is read twice.\n`);
  project.edit('src/site/config.ts', "name: 'Cairn'", "name: 'Heap'");
  const built = build(project);
  const page = Buffer.from(built['guides/how-a-bakery-is-read/index.html']!, 'base64').toString();
  expect(page).toContain('Bread is read twice.');
  expect(page).toContain('Heap');
});
