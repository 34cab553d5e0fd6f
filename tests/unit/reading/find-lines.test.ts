import { describe, expect, test } from 'vitest';
import { findLines } from '../../../src/reading/find-lines.ts';
import { type Kind } from '../../../src/domain/atlas/entries.ts';
import { problemAt } from '../../../src/domain/errors.ts';
import { textOf } from '../../fixtures/a-content-folder.ts';

const lined = (kind: Kind, id: string, path: string, textOfFile = textOfSmallTree) =>
  findLines([{ ...problemAt(kind, id, path, 'is burnt', 'wait'), rule: 'shape' }], textOfFile)[0]!.where;
const textOfSmallTree = (file: string) => {
  try {
    return textOf(file.slice('content/'.length));
  } catch {
    return undefined;
  }
};
const lineOf = (path: string, start: string) =>
  textOf(path)
    .split('\n')
    .findIndex((line) => line.trimStart().startsWith(start)) + 1;

describe('findLines(problems, textOf)', () => {
  test('names the line on which a field begins', () => {
    const line = lineOf('jobs/baker.yaml', 'category:');
    expect(lined('jobs', 'baker', 'category')).toBe(`content/jobs/baker.yaml:${line}: category`);
  });

  test('goes into lists and groups', () => {
    const line = lineOf('competencies/tidiness.yaml', '- to: patience');
    expect(lined('competencies', 'tidiness', 'related.0.to')).toBe(
      `content/competencies/tidiness.yaml:${line}: related.0.to`,
    );
  });

  test('of a field that is missing, names the line of what should have it', () => {
    const line = lineOf('sources.yaml', 'own-words:');
    expect(lined('sources', 'own-words', 'nothing')).toBe(`content/sources.yaml:${line}: own-words.nothing`);
    expect(lined('jobs', 'baker', 'nothing')).toBe('content/jobs/baker.yaml:1: nothing');
  });

  test('counts from the top of a file of prose, with marks and line ends of Windows', () => {
    const path = 'guides/how-a-bakery-is-read.mdx';
    const line = lineOf(path, 'order:');
    const windows = () => textOf(path).replaceAll('\n', '\r\n');
    for (const text of [textOfSmallTree, windows])
      expect(lined('guides', 'how-a-bakery-is-read', 'order', text)).toBe(`content/${path}:${line}: order`);
  });

  test('leaves what is about a whole file, or a file that cannot be read, or has its line', () => {
    expect(lined('jobs', 'baker', '')).toBe('content/jobs/baker.yaml');
    expect(lined('jobs', 'nowhere', 'title')).toBe('content/jobs/nowhere.yaml: title');
    const told = { ...problemAt('jobs', 'baker', 'title', 'is burnt', 'wait'), rule: 'yaml' };
    const others = [
      { ...told, where: 'content/jobs/baker.yaml:3:1' },
      { ...told, where: 'content/identifiers/jobs/baker.json: live.job:baker', about: { key: 'job:baker' } },
      { ...told, where: 'content', about: { file: '' } },
    ];
    expect(findLines(others, textOfSmallTree)).toEqual(others);
  });
});
