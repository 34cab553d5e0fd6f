import { describe, expect, test } from 'vitest';
import { splitProse } from '../../../src/reading/split-prose.ts';

const where = 'content/guides/reading.mdx';

describe('splitProse(text, where)', () => {
  test('takes a file of fields for fields alone', () => {
    expect(splitProse('a: 1\n', 'content/jobs/baker.yaml')).toEqual({ fields: { text: 'a: 1\n', above: 0 } });
  });

  test.for(['\n', '\r\n'])('counts the lines above both parts, with %j at their ends', (end) => {
    const { fields, body, fault } = splitProse(['---', 'a: 1', 'b: 2', '---', '', 'Text.'].join(end), where);
    expect(fault).toBeUndefined();
    expect(fields).toEqual({ text: `a: 1${end}b: 2`, above: 1 });
    expect(body).toEqual({ text: `${end}${end}Text.`, above: 3 });
  });

  test('says where there are no fields, and which line would end them too early', () => {
    expect(splitProse('# How\n', where).fault).toMatchObject({ where, what: 'has no fields above its text' });
    expect(splitProse('---\na: 1\n+++\n---\n', where).fault).toMatchObject({ where: `${where}:3` });
  });
});
