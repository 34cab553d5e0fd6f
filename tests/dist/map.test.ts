import { describe, expect, test } from 'vitest';
import type { Described } from '../../src/domain/outcomes/likeness.ts';
import { type MappableFile, readMappables } from '../../src/payloads/mappable.ts';
import { type OccupationWeightsFile, readOccupationWeights } from '../../src/payloads/occupation-weights.ts';
import { builtPages, readAt, zipped } from '../fixtures/built-site.ts';

const pages = new Map(builtPages().map((page) => [page.path, page]));
const json = <T>(path: string): T => JSON.parse(readAt(path).toString()) as T;
const mappables = readMappables(json<MappableFile>('/map/choices.json'));
const texts = (part: string) => json<{ competencies: readonly Described[] }>(`/map/texts/${part}.json`).competencies;
const partOf = (id: string) => (id.includes('/') ? id.slice(0, id.indexOf('/')) : 'library');

describe('mapping a curriculum, as built', () => {
  test('everything that is named has a page', () => {
    const { models, jobs, competencies } = mappables;
    const urls = [...models, ...jobs, ...competencies.values()].map(({ url }) => url);
    expect(urls.filter((url) => !pages.has(url))).toEqual([]);
    expect(models.length).toBe([...pages.keys()].filter((path) => /^\/industries\/[^/]+\/$/.test(path)).length);
    expect(jobs.length).toBe([...pages.keys()].filter((path) => /^\/jobs\/(?!by\/)[^/]+\/$/.test(path)).length);
    const { occupations } = readOccupationWeights(json<OccupationWeightsFile>('/self-check/occupations.json'));
    expect(occupations.length).toBeGreaterThan(700);
  });

  test('every block has texts, and every statement of a text has an identifier of its own', () => {
    const parts = new Map(
      [...new Set([...mappables.competencies.keys()].map(partOf))].map((part) => [part, texts(part)] as const),
    );
    const described = new Set([...parts.values()].flat().map(({ id }) => id));
    const blocks = [...mappables.models, ...mappables.jobs].flatMap(({ tiers }) =>
      tiers.flatMap((tier) => tier.blocks),
    );
    expect(blocks.filter(({ id }) => !described.has(id))).toEqual([]);
    const statements = [...parts.values()].flat().flatMap((one) => one.statements.map(({ id }) => id));
    expect(new Set(statements).size).toBe(statements.length);
  });

  test('weighs little: what comes first, and what comes with a model', () => {
    const weight = (path: string) => zipped(readAt(path));
    expect(weight('/map/choices.json')).toBeLessThanOrEqual(40_000);
    expect(weight('/map/texts/library.json')).toBeLessThanOrEqual(85_000);
    expect(weight('/map/texts/advanced-manufacturing.json')).toBeLessThanOrEqual(25_000);
    expect(weight('/self-check/occupations.json')).toBeLessThanOrEqual(75_000);
  });

  test('the home page’s door and the use with the worksheet lead here', () => {
    expect(pages.get('/')!.html).toMatch(/<a href="\/map\/">Map a curriculum<\/a>/);
    const uses = [...pages.values()].filter(({ path }) => path.startsWith('/uses/') && path !== '/uses/');
    const main = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    expect(uses.filter(({ html }) => main(html).includes('href="/map/"')).map(({ path }) => path)).toEqual([
      '/uses/build-curriculum/',
    ]);
  });
});
