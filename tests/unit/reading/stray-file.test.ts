import { describe, expect, test } from 'vitest';
import { meantBy, strayFile } from '../../../src/reading/stray-file.ts';

describe('strayFile(path)', () => {
  test('names what a file of the same folder is called', () => {
    expect(strayFile('jobs/baker.yml').fix).toBe('name it like content/jobs/<id>.yaml');
  });

  test('names the folders where nothing of the kind is kept', () => {
    expect(strayFile('job/baker.yaml').fix).toMatch(
      /^move it to one of: content\/competencies\/, .* or out of content\/$/,
    );
  });
});

describe('meantBy(path)', () => {
  test('is the entry of a file in its place, and every line of a list', () => {
    expect(meantBy('jobs/baker.yaml')).toEqual([{ kind: 'jobs', id: 'baker' }]);
    expect(meantBy('industries/baking/competencies/oven-work.yaml')).toEqual([
      { kind: 'technical', id: 'baking/oven-work' },
    ]);
    expect(meantBy('sources.yaml')).toEqual([{ kind: 'sources', id: '*' }]);
  });

  test('is what a file with the wrong name or in the wrong folder may be meant for', () => {
    expect(meantBy('jobs/baker.yml')).toEqual([{ kind: 'jobs', id: 'baker' }]);
    expect(meantBy('industries/baking/oven-work.yml')).toContainEqual({ kind: 'technical', id: 'baking/oven-work' });
    expect(meantBy('baker.yaml')).toContainEqual({ kind: 'jobs', id: 'baker' });
  });

  test('is no entry for a table of others', () => {
    expect(meantBy('soc-2018.json')).toEqual([]);
  });
});
