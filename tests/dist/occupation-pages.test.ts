import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { sitePaths } from '../../src/addresses/paths.ts';
import { programGroups } from '../../src/domain/occupations/program-groups.ts';
import { entries } from '../content/real-content.ts';
import { builtPages, zipped } from '../fixtures/built-site.ts';

const { getElementById, getElementsByTagName, textContent } = DomUtils;
const paths = sitePaths('');
const { bySoc, editions } = entries.occupations;
const all = [...bySoc.values()];
const pages = new Map(builtPages().map((page) => [page.path, page]));
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const main = (path: string) => getElementsByTagName('main', parseDocument(pages.get(path)!.html))[0]!;
const words = (path: string) => plain(textContent(main(path)));

/** A table as it was published to us, line by line: read here without the site’s own reader, and with none of its joins. */
const rows = (name: string): Map<string, Record<string, string>> => {
  const [head, ...lines] = readFileSync(join('content/occupations', `${name}.tsv`), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = head!.split('\t');
  return new Map(
    lines.map((line) => [
      line.split('\t')[0]!,
      Object.fromEntries(line.split('\t').map((cell, i) => [columns[i]!, cell])),
    ]),
  );
};
const dollars = (amount: string, digits = 0) =>
  `$${Number(amount).toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })}`;

describe('pages of occupations', () => {
  test('there is one for each of the 1,016, and lists that need no script lead to it', () => {
    const families = builtPages().filter(({ path }) => path.startsWith('/occupations/by/family/'));
    const linked = new Set(families.flatMap(({ links }) => links));
    const wanted = all.map(paths.occupation);
    expect(wanted.filter((path) => !pages.has(path) || !linked.has(path))).toEqual([]);
    const home = new Set(pages.get('/occupations/')!.links);
    expect(families.filter(({ path }) => !home.has(path)).map(({ path }) => path)).toEqual([]);
    expect(wanted).toHaveLength(1016);
  });

  test('hold no script of their own, and fit one initial TCP window with their styles', () => {
    const own = all.map((one) => pages.get(paths.occupation(one))!);
    const everywhere = new Set(pages.get('/about/')!.scripts);
    expect(own.filter(({ scripts }) => scripts.some((src) => !everywhere.has(src))).map(({ path }) => path)).toEqual(
      [],
    );
    const bytes = (hrefs: readonly string[]) =>
      hrefs
        .filter((href) => href.endsWith('.css'))
        .reduce((sum, href) => sum + zipped(readFileSync(join('dist', href))), 0);
    const heaviest = own
      .map(({ path, html, fetched }) => ({ path, bytes: zipped(html) + bytes(fetched) }))
      .reduce((a, b) => (b.bytes > a.bytes ? b : a));
    expect(heaviest.bytes, heaviest.path).toBeLessThanOrEqual(14_336);
  });

  // Of every kind: by the year, by the hour, both, of a group, of several of O*NET’s codes, falling, self-employed, small.
  test.for(
    [
      '11-1011.00',
      '13-1021.00',
      '13-2011.00',
      '15-1252.00',
      '15-2051.00',
      '15-1299.09',
      '21-1018.00',
      '23-1011.00',
      '25-2021.00',
      '27-2011.00',
      '29-1141.00',
      '29-1141.04',
      '29-2042.00',
      '31-1121.00',
      '35-3023.01',
      '43-3071.00',
      '47-2111.00',
      '47-2152.00',
      '49-9081.00',
      '53-3032.00',
      '53-2011.00',
    ].filter((soc) => bySoc.has(soc)),
  )('the figures of %s are those of the tables, with year and source', (soc) => {
    const own = rows('occupations').get(soc)!;
    const [wage, projection] = [rows('wages').get(own.wages!)!, rows('projections').get(own.projections!)!];
    const said = words(paths.occupation(bySoc.get(soc)!));
    if (wage.year50) {
      expect(said).toContain(`Half earn more than ${dollars(wage.year50)} a year`);
      expect(said).toContain(
        `One in ten earns less than ${dollars(wage.year10!)}, one in ten more than ${dollars(wage.year90!)}.`,
      );
      if (wage.hour50) expect(said).toContain(`(${dollars(wage.hour50, 2)} an hour)`);
      else expect(said).toContain('Only pay by the year is published');
    } else {
      expect(said).toContain(`Half earn more than ${dollars(wage.hour50!, 2)} an hour, half less.`);
      expect(said).toContain('Only pay by the hour is published');
    }
    const people = (thousands: string) => (Math.round(Number(thousands) * 10) * 100).toLocaleString('en-US');
    expect(said).toContain(`About ${people(projection.openings!)} openings a year are expected from 2024 to 2034.`);
    expect(said).toContain(`from ${people(projection.now!)} to ${people(projection.then!)}`);
    if (own.wages !== soc.slice(0, 7)) expect(said).toContain(`counts this occupation among “${wage.title}”`);
    expect(said).toContain(`United States, ${editions!.wages.release}, US Bureau of Labor Statistics`);
    expect(said).toContain(`United States, ${editions!.projections.release}, US Bureau of Labor Statistics`);
    for (const { attribution } of [editions!.wages, editions!.projections, editions!.importance])
      expect(said).toContain(plain(attribution));
  });

  test('a figure stands nowhere without the line of its publisher', () => {
    const figures = [...pages.values()].filter(
      ({ path, html }) => /^\/(?:occupations|programs)\//.test(path) && />[^<]*\$\d/.test(html),
    );
    const without = figures.filter(({ path }) => !words(path).includes(plain(editions!.wages.attribution)));
    expect(without.map(({ path }) => path)).toEqual([]);
    expect(figures.length).toBeGreaterThan(900);
  });

  test('an occupation that nobody rated says so, and whose ratings it shows instead', () => {
    const unrated = all.filter(({ importance }) => importance === null);
    const silent = unrated.filter(
      (one) => !words(paths.occupation(one)).includes('Nobody has rated this occupation for O*NET'),
    );
    expect(silent.map(({ soc }) => soc)).toEqual([]);
    expect(unrated).toHaveLength(122);
    const rated = all.filter(({ importance }) => importance !== null);
    expect(
      rated.filter((one) => words(paths.occupation(one)).includes('Nobody has rated')).map(({ soc }) => soc),
    ).toEqual([]);
  });

  test('interests are called made by a program wherever they stand', () => {
    const own = all.filter(({ interests }) => interests !== null).map(paths.occupation);
    expect(
      own.filter((path) => !words(path).includes('A program of O*NET made these scores in November 2023')),
    ).toEqual([]);
  });

  test('no share of answers is shown that O*NET advises against showing', () => {
    const own = all.filter(({ education }) => education?.imprecise).map(paths.occupation);
    expect(own.filter((path) => /Of 100 (?:people|experts)/.test(words(path)))).toEqual([]);
    expect(own.length).toBeGreaterThan(50);
  });

  test('game wardens are not asked for Swift', () => {
    expect(words(paths.occupation(bySoc.get('33-3031.00')!))).not.toContain('Swift');
  });

  test('each says in schema.org’s terms what it pays, where, and of which code', () => {
    for (const one of all) {
      const page = pages.get(paths.occupation(one))!;
      const fact = page.facts.find((each) => each['@type'] === 'Occupation')!;
      expect(fact).toMatchObject({ name: one.title, occupationalCategory: { codeValue: one.soc } });
      const median = one.wages?.year50 ?? one.wages?.hour50;
      expect((fact.estimatedSalary as { median?: number } | undefined)?.median).toBe(median);
      if (median !== undefined) expect(fact).toMatchObject({ occupationLocation: { '@type': 'Country', name: 'US' } });
    }
  });
});

describe('pages of programs', () => {
  const groups = programGroups(entries.occupations);

  test('there is one for each group, and the list leads to all', () => {
    const linked = new Set(pages.get('/programs/')!.links);
    const wanted = [...groups.keys()].map(paths.program);
    expect(wanted.filter((path) => !pages.has(path) || !linked.has(path))).toEqual([]);
    expect(wanted.length).toBeGreaterThan(400);
  });

  test('name their occupations with links, teachers at colleges after all others', () => {
    for (const [code, { occupations }] of groups) {
      const { links } = pages.get(paths.program(code))!;
      const order = occupations.map(({ soc }) => links.indexOf(paths.occupation(bySoc.get(soc)!)));
      expect(order, code).not.toContain(-1);
      expect(order, code).toEqual(order.toSorted((a, b) => a - b));
    }
  });

  test('say what to teach, or that it is not known', () => {
    for (const code of groups.keys()) expect(getElementById('teach', main(paths.program(code))), code).not.toBeNull();
    expect(words(paths.program('51.38'))).toContain('Among what');
  });
});
