import { describe, expect, test } from 'vitest';
import { findLines } from '../../scripts/disk/find-lines.ts';
import { aContentFolder, textOf } from '../fixtures/a-content-folder.ts';

const lined = (where: string, root = aContentFolder()) =>
  findLines([{ where, what: 'is burnt', fix: 'wait' }], root)[0]!.where;
const lineOf = (path: string, start: string) =>
  textOf(path)
    .split('\n')
    .findIndex((line) => line.trimStart().startsWith(start)) + 1;

describe('findLines(problems, root)', () => {
  test('names the line on which a field begins', () => {
    const line = lineOf('jobs/baker.yaml', 'category:');
    expect(lined('content/jobs/baker.yaml: category')).toBe(`content/jobs/baker.yaml:${line}: category`);
  });

  test('goes into lists and groups', () => {
    const line = lineOf('competencies/tidiness.yaml', '- to: patience');
    expect(lined('content/competencies/tidiness.yaml: related.0.to')).toBe(
      `content/competencies/tidiness.yaml:${line}: related.0.to`,
    );
  });

  test('of a field that is missing, names the line of what should have it', () => {
    const line = lineOf('sources.yaml', 'own-words:');
    expect(lined('content/sources.yaml: own-words.nothing')).toBe(`content/sources.yaml:${line}: own-words.nothing`);
    expect(lined('content/jobs/baker.yaml: nothing')).toBe('content/jobs/baker.yaml:1: nothing');
  });

  test('counts from the top of a file of prose, with marks and line ends of Windows', () => {
    const path = 'guides/how-a-bakery-is-read.mdx';
    const line = lineOf(path, 'order:');
    const root = aContentFolder({ [path]: `\uFEFF${textOf(path).replaceAll('\n', '\r\n')}` });
    for (const folder of [aContentFolder(), root])
      expect(lined(`content/${path}: order`, folder)).toBe(`content/${path}:${line}: order`);
  });

  test.for([
    'content/jobs/baker.yaml',
    'content/jobs/baker.yaml:3:1',
    'content/jobs/nowhere.yaml: title',
    'content/identifiers.json: live.job:baker',
    'content',
  ])('leaves "%s" as it is', (where) => {
    expect(lined(where)).toBe(where);
  });
});
