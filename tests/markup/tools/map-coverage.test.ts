import { h } from 'preact';
import render from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { addOutcomes } from '../../../src/mapping/change.ts';
import { coverageOf } from '../../../src/mapping/coverage.ts';
import { viewOf } from '../../../src/mapping/view.ts';
import Coverage from '../../../src/tools/map/Coverage.tsx';
import { aMapping, uuidOf } from '../../fixtures/some-mappings.ts';

let n = 100;
const program = (name: string, says: 'introduced' | 'assessed', block: string) =>
  viewOf(
    addOutcomes(
      aMapping(name),
      [
        { course: 'WLD 101', text: 'Works in a <b>crew</b>.', marks: [{ block, says, evidence: 'Lab 3' }] },
        { course: '', text: 'Strikes an arc.' },
      ],
      () => uuidOf((n += 1)),
      '2026-11-29',
    ).mapping,
  );
const block = (id: string) => ({ id, title: `The ${id}`, url: `/${id}/`, uuid: uuidOf(1) });
const tiers = [
  { title: 'Personal', number: 1, order: 1, blocks: [block('teamwork')] },
  { title: 'Technical', number: 4, order: 4, blocks: [block('welding'), block('safety')] },
];
const view = program('Welding', 'introduced', 'teamwork');
const html = (other?: typeof view) =>
  render(
    h(Coverage, {
      view,
      tiers,
      coverage: coverageOf(view, ['teamwork', 'welding', 'safety']),
      others: [{ id: uuidOf(2), name: 'Other' }],
      other,
      onOther: () => {},
    }),
  );

describe('what a program covers', () => {
  test('the findings name what is missing, by tier, and outcomes that have nothing', () => {
    const text = html();
    expect(text).toContain('1 of 3 competencies are in a course; 0 are assessed.');
    expect(text).toMatch(/In no course \(2\).*4 Technical:.*The welding.*The safety/s);
    expect(text).toMatch(/Assessed in no course \(1\).*The teamwork/s);
    expect(text).toMatch(/Outcomes without a competency \(1\).*Strikes an arc\./s);
  });

  test('the pyramid has its foundation last, each stone says how far in words, and the table has the same numbers', () => {
    const text = html();
    expect(text.indexOf('map-course">4 Technical')).toBeLessThan(text.indexOf('map-course">1 Personal'));
    expect(text).toContain('aria-label="The teamwork: introduced, in 1 course"');
    expect(text).toContain('aria-label="The safety: in no course"');
    const rows = [...text.matchAll(/<th scope="row">(\d [^<]+)<\/th>((?:<td>\d+<\/td>)+)/g)];
    expect(rows.map(([, tier, cells]) => [tier, cells!.match(/\d+/g)!.map(Number)])).toEqual([
      ['1 Personal', [0, 0, 1, 0]],
      ['4 Technical', [0, 0, 0, 2]],
    ]);
  });

  test('the matrix and the worksheet show marks, and what people typed is text', () => {
    const text = html();
    expect(text).toMatch(/<td class="introduced"><abbr title="Introduced">I<\/abbr><\/td>/);
    expect(text).toContain('<td>Lab 3</td>');
    expect(text).not.toContain('<b>crew</b>');
  });

  test('another program stands beside it', () => {
    const text = html(program('Other', 'assessed', 'welding'));
    expect(text).toMatch(/Only in this program \(1\)<\/dt><dd>The teamwork/);
    expect(text).toMatch(/Only in the other \(1\)<\/dt><dd>The welding/);
    expect(text).toMatch(/In neither \(1\)<\/dt><dd>The safety/);
  });
});
