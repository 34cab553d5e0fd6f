import { expect, test } from 'vitest';
import Worksheets from '../../../src/components/entries/Worksheets.astro';
import { aUse } from '../../fixtures/a-use.ts';
import { draw } from '../../fixtures/draw.ts';
import { atlasWith } from '../../fixtures/entries.ts';

const atlas = atlasWith({ uses: { match: aUse({ title: 'Matching people', worksheet: 'gap' }) } });
const drawn = async (kind: 'industries' | 'jobs', id: string): Promise<string> => {
  const html = await draw(Worksheets, { atlas, subject: { kind, id }, title: 'Bread' });
  return html.replaceAll(/\s+/g, ' ').replaceAll(/ ?(<[^>]+>) ?/g, '$1');
};

test('Worksheets asks in four tables about each competency under its tier, with the answers below the columns', async () => {
  const html = await drawn('industries', 'baking');
  expect(html.match(/<table/g)).toHaveLength(4);
  expect(html.match(/<th scope="row">Taking Time<\/th>/g)).toHaveLength(4);
  expect(html).toContain('<th scope="rowgroup" colspan="6">Personal Competencies</th>');
  expect(html).toContain('Needed here?<small>yes · later · no</small>');
  expect(html.replaceAll('<td></td>', '')).not.toContain('<td');
  expect(html).toMatch(/Used in<\/dt><dd class="no-print"><a href="[^"]*\/uses\/match\/">Matching people<\/a>/);
});

test('Worksheets says beside a competency what a job asks for, where that is compared', async () => {
  const html = await drawn('jobs', 'baker');
  expect(html.match(/<th scope="row">Patience<small>moderate, \w+<\/small><\/th>/g)).toHaveLength(1);
});
