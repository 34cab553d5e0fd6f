import { describe, expect, test } from 'vitest';
import { readContent } from '../../scripts/disk/read-content.ts';
import { listBehaviors } from '../../src/domain/atlas/entries.ts';
import { builtPages } from '../fixtures/built-site.ts';

const pages = new Map(builtPages().map((page) => [page.path, page]));
const { entries } = readContent('content');
const text = (path: string) =>
  pages
    .get(path)
    ?.html.replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"') ?? '';

describe('pages of the built site', () => {
  test('there is one for every entry and every behavior', () => {
    const wanted = [
      ...[...entries.competencies.keys()].map((id) => `/competencies/${id}/`),
      ...[...entries.technical.keys()].map((id) => `/industries/${id}/`),
      ...listBehaviors(entries).map(({ id }) =>
        entries.technical.has(id.slice(0, id.lastIndexOf('/'))) ? `/industries/${id}/` : `/competencies/${id}/`,
      ),
      ...[...entries.industries.keys()].map((id) => `/industries/${id}/`),
      ...[...entries.jobs.keys()].map((id) => `/jobs/${id}/`),
      ...[...entries.jobs.keys()].map((id) => `/routes/${id}/`),
      ...[...entries.guides.keys()].map((id) => `/guides/${id}/`),
    ];
    expect(wanted.filter((path) => !pages.has(path))).toEqual([]);
  });

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
