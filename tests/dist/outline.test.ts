import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtPages, dist } from '../fixtures/built-site.ts';
import { readCsv } from '../fixtures/read-tables.ts';

const pages = new Map(builtPages().map(({ path, html }) => [path, html]));
const rows = readCsv(readFileSync(join(dist, 'data', 'blocks.csv'), 'utf8'));
/** Technical blocks of the models that own them: id of the model and name of the competency in it, number. */
const owned = rows.flatMap(({ industry, competency, number }) =>
  competency!.startsWith(`${industry}/`) ? [[industry!, competency!, number!] as const] : [],
);
const unusual = owned.filter(([, , number]) => !/^[45]\./.test(number));

/** Numbers of a page’s critical work functions, in order. */
const functionsOf = (html: string) =>
  [...html.matchAll(/class="number">(\d+\.\d+\.\d+)</g)].map(([, number]) => number);

describe('outline numbers of technical competencies', () => {
  test('some stand on the tiers that are not technical: 2 and management', () => {
    expect(unusual.map(([, competency]) => competency)).toContain('geospatial-technology/geography');
    expect(unusual.filter(([industry]) => industry === 'food-and-beverage-service').length).toBeGreaterThan(0);
    expect(new Set(unusual.map(([, , number]) => number[0]))).toEqual(new Set(['2', '6']));
  });

  test('the table, the text of the model, its drawing, the page of each and of its functions number alike', () => {
    expect(owned.length).toBeGreaterThan(150);
    const faults = owned.flatMap(([industry, competency, number]) => {
      const model = pages.get(`/industries/${industry}/`)!;
      const own = pages.get(`/industries/${competency}/`)!;
      const link = `href="/industries/${competency}/"`;
      const functions = functionsOf(own);
      const first = /<li id="([^"]+)"><span class="number">/.exec(own)?.[1];
      const page = pages.get(`/industries/${competency}/${first}/`) ?? '';
      const checks: readonly (readonly [string, boolean])[] = [
        ['text', model.includes(`<span class="number">${number}</span> <a ${link}`)],
        ['drawing', new RegExp(`<a class="stone[^"]*" ${link} aria-label="${number.replace('.', '\\.')} `).test(model)],
        ['functions', functions.length > 4 && functions.every((one, i) => one === `${number}.${i + 1}`)],
        ['kicker', own.includes(`Tier ${number[0]} · `)],
        ['function', page.includes(`number ${number}.1 of`)],
      ];
      return checks.filter(([, right]) => !right).map(([where]) => `${competency} (${number}): ${where}`);
    });
    expect(faults).toEqual([]);
  });

  test('a comparison tells the number that each model gives', () => {
    const faults = unusual.flatMap(([industry, competency, number]) => {
      const compared = [...pages].filter(([path]) => path.startsWith(`/compare/${industry}/`));
      return compared
        .filter(
          ([, html]) =>
            !new RegExp(`href="/industries/${competency}/"[\\s\\S]{0,400}?\\b${number.replace('.', '\\.')}\\b`).test(
              html,
            ),
        )
        .map(([path]) => `${path}: ${competency}`);
    });
    expect(faults).toEqual([]);
  });
});
