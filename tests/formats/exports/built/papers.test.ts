import { HtmlValidate } from 'html-validate';
import { parseDocument, DomUtils } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { builtCsv } from '../../../../src/exports/built/csv.ts';
import { builtDrawing } from '../../../../src/exports/built/drawing.ts';
import { builtPage } from '../../../../src/exports/built/page.ts';
import { builtWorkbook } from '../../../../src/exports/built/workbook.ts';
import { anOwnBlock, builtFrom, siteWordsOf, uuid, withBlock } from '../../../fixtures/a-built-model.ts';
import { atlasWith } from '../../../fixtures/entries.ts';
import { readWorkbook } from '../../../../src/imports/opened/workbook.ts';
import { readCells } from '../../../../src/imports/opened/cells.ts';

const atlas = atlasWith();
const site = siteWordsOf(atlas);
const today = '2026-11-29';
const model = withBlock(
  builtFrom(atlas, 'baking', { name: 'Pastry & Cakes <b>', introduction: 'First.\n\nSecond.', stewards: ['Acme'] }),
  'industry-wide',
  anOwnBlock({ title: '=SUM(A1)', topics: ['@one', 'Two | three'], origin: { from: 'x', thing: 'tidiness' } }),
);

describe('builtPage(model, site, today)', () => {
  const page = builtPage(model, site, today).body as string;
  const tree = parseDocument(page);
  const textsOf = (tag: string) => DomUtils.getElementsByTagName(tag, tree).map((one) => DomUtils.textContent(one));

  test('is HTML as it should be, and runs and loads nothing', async () => {
    const rules = {
      'void-style': 'off',
      'no-inline-style': 'off',
      'long-title': 'off',
      'svg-focusable': 'off',
    } as const;
    const { results } = await new HtmlValidate({ extends: ['html-validate:recommended'], rules }).validateString(page);
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId} ${message}`)),
    ).toEqual([]);
    expect(page).not.toMatch(/<script|<link|src=|href=|url\(/);
  });

  test('says all that the model says', () => {
    expect(textsOf('h1')).toEqual(['Pastry & Cakes <b> Competency Model']);
    expect(textsOf('h2')).toEqual([
      '1 Personal Competencies',
      '2 Workplace Competencies',
      '3 Shared Technical Competencies',
      '4 Sector Technical Competencies',
      '5 Management Competencies',
      'Sectors',
      'Occupations',
      'Credentials',
    ]);
    expect(textsOf('h3')).toEqual([
      '1.1 Taking Time',
      '2.1 Tidiness',
      '3.1 Oven Work',
      '3.2 =SUM(A1)',
      '4.1 Shaping (Pastry)',
    ]);
    expect(textsOf('li')).toContain('Hears a caller out to the end of the story.');
    expect(textsOf('p')).toEqual(
      expect.arrayContaining(['First.', 'Second.', 'Made by Acme.', 'This tier is left open.']),
    );
    expect(textsOf('small')).toEqual(['In Cairn: Patience.', 'Made from Tidiness of Cairn, in part in other words.']);
  });
});

describe('builtDrawing(model, site, today)', () => {
  const drawing = builtDrawing(model, site, today).body as string;
  const tree = parseDocument(drawing, { xmlMode: true });
  const all = (tag: string) => DomUtils.getElementsByTagName(tag, tree);

  test('has a name, and the same in words', () => {
    expect(all('title').map((one) => DomUtils.textContent(one))).toEqual(['Tiers of Pastry & Cakes <b>']);
    expect(DomUtils.textContent(all('desc')[0]!)).toContain(
      '3 Shared Technical Competencies: 3.1 Oven Work, 3.2 =SUM(A1). 4 Sector Technical Competencies: 4.1 Shaping. 5 Management Competencies: left open.',
    );
  });

  test('keeps every line in the drawing, whatever the font', () => {
    const [x, , width] = all('svg')[0]!.attribs.viewBox!.split(' ').map(Number);
    expect(all('text').length).toBeGreaterThan(10);
    for (const { attribs } of all('text')) {
      const [at, long] = [Number(attribs.x), Number(attribs.textLength)];
      const left = attribs['text-anchor'] === 'middle' ? at - long / 2 : at;
      expect(left).toBeGreaterThanOrEqual(x!);
      expect(left + long).toBeLessThanOrEqual(x! + width!);
    }
  });

  test('is a drawing without tiers too', () => {
    const empty = builtDrawing({ ...model, tiers: [] }, site, today).body as string;
    expect(parseDocument(empty, { xmlMode: true }).children.length).toBeGreaterThan(0);
    expect(empty).toContain('<title>');
  });
});

describe('builtCsv and builtWorkbook', () => {
  test('have a row for each block, statement and topic, and no formula', async () => {
    const { header, rows } = readCells(builtCsv(model, site, today).body as string);
    expect(header).toEqual(['Tier', 'Number', 'Sector', 'Competency', 'Kind', 'Text', 'From the site', 'Identifier']);
    const lines = rows.map(({ cells }) => cells);
    expect(lines).toContainEqual(['Shared Technical Competencies', '3.2', '', "'=SUM(A1)", 'Topic', "'@one", '', '']);
    expect(lines.find(([, number, , , kind]) => number === '3.2' && kind === 'Competency')).toEqual([
      'Shared Technical Competencies',
      '3.2',
      '',
      "'=SUM(A1)",
      'Competency',
      'Puts on and takes off clean garments so that no dust gets near the drug.',
      'Tidiness',
      uuid('own block'),
    ]);
    expect(lines.filter(([, , , , kind]) => kind === 'Behavior or function')).toHaveLength(6 + 6 + 5 + 5 + 5);
    const book = await readWorkbook(builtWorkbook(model, site, today).body as Uint8Array);
    expect(book.rows).toHaveLength(rows.length);
  });
});
