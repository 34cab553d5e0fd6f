import { describe, expect, test } from 'vitest';
import { readContent } from '../../scripts/disk/read-content.ts';
import { listBehaviors } from '../../src/domain/entries.ts';
import { builtPages } from '../fixtures/built-site.ts';

const pages = builtPages();
const { entries } = readContent('content');
const factOn = (path: string, type: string) =>
  pages.find((page) => page.path === path)?.facts.find((fact) => fact['@type'] === type);

describe('statements for other programs', () => {
  test('every page but the home page and the not-found page tells the way to it', () => {
    const without = pages.filter(({ facts }) => !facts.some((fact) => fact['@type'] === 'BreadcrumbList'));
    expect(without.map(({ path }) => path).sort()).toEqual(['/', '/404.html']);
  });

  test('the home page tells of the site and its search', () => {
    expect(factOn('/', 'WebSite')).toMatchObject({
      '@context': 'https://schema.org',
      potentialAction: { '@type': 'SearchAction' },
    });
  });

  test('every job is an Occupation with its O*NET-SOC code and the identifier of the ledger', () => {
    for (const [id, { title, occupations }] of entries.jobs) {
      expect(factOn(`/jobs/${id}/`, 'Occupation'), id).toMatchObject({
        name: title,
        identifier: `urn:uuid:${entries.ledger.live[`job:${id}`]}`,
        occupationalCategory: { codeValue: occupations[0]!.soc },
      });
    }
  });

  test('every competency and every behavior is a DefinedTerm, every model a DefinedTermSet', () => {
    const terms = pages.flatMap(({ facts }) => facts).filter((fact) => fact['@type'] === 'DefinedTerm');
    const keys = [
      ...[...entries.competencies.keys(), ...entries.technical.keys()].map((id) => `competency:${id}`),
      ...listBehaviors(entries).map(({ id }) => `behavior:${id}`),
    ];
    expect(terms.map(({ identifier }) => String(identifier)).sort()).toEqual(
      keys.map((key) => `urn:uuid:${entries.ledger.live[key]}`).sort(),
    );
    for (const id of entries.industries.keys())
      expect(factOn(`/industries/${id}/`, 'DefinedTermSet'), id).toBeDefined();
  });
});
