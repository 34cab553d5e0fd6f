import { describe, expect, test } from 'vitest';
import { listBehaviors } from '../../src/domain/atlas/entries.ts';
import { hasPage, kindList } from '../../src/schemas/kinds.ts';
import { sitePaths } from '../../src/addresses/paths.ts';
import { builtPages } from '../fixtures/built-site.ts';
import { entries } from '../content/real-content.ts';

const pages = new Map(builtPages().map((page) => [page.path, page]));
const paths = sitePaths('');
/** The field by which some entries stand on one page or another. */
const kindIn = (entry: object): string => ('kind' in entry ? String(entry.kind) : '');
const isThere = (address: string): boolean => {
  const [path, anchor] = address.split('#');
  const page = pages.get(path!);
  return page !== undefined && (anchor === undefined || page.ids.has(anchor));
};
const text = (path: string) =>
  pages
    .get(path)
    ?.html.replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"') ?? '';

describe('pages of the built site', () => {
  const paged = kindList.filter(hasPage);

  test.for(paged)('there is one for every entry of %s, or a line on one', (kind) => {
    const wanted = [...entries[kind]].map(([id, entry]) => paths.entry(kind, id, kindIn(entry)));
    expect(wanted.filter((path) => !isThere(path))).toEqual([]);
    expect(wanted.length).toBeGreaterThan(0);
  });

  test('there is one for every behavior, and one with the routes from every job', () => {
    const wanted = [
      ...listBehaviors(entries).map(({ id }) => paths.behavior(id)),
      ...[...entries.jobs.keys()].map((id) => paths.routesFrom(id)),
    ];
    expect(wanted.filter((path) => !isThere(path))).toEqual([]);
  });

  test.for([...new Set(paged.map(paths.list))])(
    'the list %s leads to all that it lists, and each page to it',
    (list) => {
      const linked = new Set(pages.get(list)!.links.map((link) => link.split('#')[0]!));
      const wanted = paged
        .filter((kind) => paths.list(kind) === list)
        .flatMap((kind) =>
          [...entries[kind]].map(([id, entry]) => ({ kind, id, path: paths.entry(kind, id, kindIn(entry)) })),
        )
        .filter(({ path }) => !path.startsWith(`${list}#`));
      // Of an industry's own competencies a list names the industry, whose page leads to them.
      const leadsTo = ({ kind, id, path }: (typeof wanted)[number]): boolean => {
        const owner = paths.industry(id.split('/')[0]!);
        return (
          linked.has(path.split('#')[0]!) ||
          (kind === 'technical' && linked.has(owner) && pages.get(owner)!.links.includes(path))
        );
      };
      expect(wanted.filter((one) => !leadsTo(one))).toEqual([]);
      const lost = [...pages.values()].filter(({ path, links }) => path !== list && !links.includes(list));
      expect(lost.map(({ path }) => path)).toEqual([]);
    },
  );

  test('a competency page shows its behaviors, its questions, and every model and job that uses it', () => {
    for (const [id, { groups, practice }] of entries.competencies) {
      const page = text(`/competencies/${id}/`);
      const users = [
        ...[...entries.jobs.values()]
          .filter(({ competencies }) => competencies.some(({ competency }) => competency === id))
          .map(({ title }) => title),
        ...[...entries.industries.values()]
          .filter(({ tiers }) => tiers.some(({ blocks }) => blocks.some(({ competency }) => competency === id)))
          .map(({ name }) => name),
      ];
      const said = [
        ...groups.flatMap(({ behaviors }) => behaviors.map((one) => one.text)),
        ...practice.ask,
        ...practice.develop,
        ...practice.train,
        ...users,
      ];
      expect(
        said.filter((words) => !page.includes(words)),
        id,
      ).toEqual([]);
    }
  });

  test('an industry page lists every block with its number after the pyramid', () => {
    for (const [id, { tiers }] of entries.industries) {
      const { html } = pages.get(`/industries/${id}/`)!;
      const blocks = tiers.reduce((sum, tier) => sum + tier.blocks.length, 0);
      expect(html.match(/<span class="number">/g) ?? [], id).toHaveLength(blocks);
      expect(html.match(/class="stone(?: editorial)?"/g) ?? [], id).toHaveLength(2 * blocks);
    }
  });

  test('the marketing representative’s matrix is drawn and told as a table', () => {
    const { responsibilities, competencies } = entries.jobs.get('marketing-representative')!;
    const { html } = pages.get('/jobs/marketing-representative/')!;
    const links = responsibilities.reduce((sum, { needs }) => sum + Object.keys(needs).length, 0);
    expect(html.match(/<circle class="(?:high|moderate)"/g)).toHaveLength(2 * links);
    expect(html.match(/<td>(?:high|moderate)<\/td>/g)).toHaveLength(links);
    expect(competencies).toHaveLength(12);
  });

  test('the sources page carries the attribution that O*NET asks for', () => {
    expect(text('/sources/')).toContain('O*NET® is a trademark of USDOL/ETA');
  });
});
