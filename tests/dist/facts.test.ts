import { describe, expect, test } from 'vitest';
import { listBehaviors } from '../../src/domain/atlas/entries.ts';
import { builtPages, isHere } from '../fixtures/built-site.ts';
import { faultsOfFact } from '../fixtures/schema-org.ts';
import { entries } from '../content/real-content.ts';

const pages = builtPages();
const isA = (fact: Readonly<Record<string, unknown>>, type: string) => [fact['@type']].flat().includes(type);
const factOn = (path: string, type: string) =>
  pages.find((page) => page.path === path)?.facts.find((fact) => isA(fact, type));
const urnOf = (key: string) => `urn:uuid:${entries.ledger.live[key]}`;
const termsOn = (path: string) =>
  (factOn(path, 'DefinedTermSet')?.hasDefinedTerm as Record<string, string>[] | undefined)?.map(({ identifier }) =>
    String(identifier),
  );

describe('statements for other programs', () => {
  test('every page but the home page, the not-found page and addresses that were left tells the way to it', () => {
    const without = pages.filter(({ facts }) => !facts.some((fact) => fact['@type'] === 'BreadcrumbList'));
    expect(
      without
        .filter(isHere)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['/', '/404.html']);
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

  test('every competency and every behavior is a DefinedTerm, with the identifier of the ledger', () => {
    const terms = pages.flatMap(({ facts }) => facts).filter((fact) => isA(fact, 'DefinedTerm'));
    const keys = [
      ...[...entries.competencies.keys(), ...entries.technical.keys()].map((id) => `competency:${id}`),
      ...listBehaviors(entries).map(({ id }) => `behavior:${id}`),
    ];
    expect(terms.map(({ identifier }) => String(identifier)).sort()).toEqual(
      keys.map((key) => `urn:uuid:${entries.ledger.live[key]}`).sort(),
    );
  });

  test('every model, every ladder, the library and every competency is a DefinedTermSet with its terms', () => {
    for (const [id, { tiers }] of entries.industries) {
      const path = `/industries/${id}/`;
      const blocks = tiers.flatMap((tier) => tier.blocks.map(({ competency }) => urnOf(`block:${id}/${competency}`)));
      expect(factOn(path, 'DefinedTermSet')).toMatchObject({ identifier: urnOf(`industry:${id}`) });
      expect(termsOn(path), id).toEqual(blocks);
    }
    for (const [id, { places }] of entries.ladders) {
      expect(factOn(`/ladders/${id}/`, 'DefinedTermSet')).toMatchObject({ identifier: urnOf(`ladder:${id}`) });
      expect(termsOn(`/ladders/${id}/`), id).toEqual(places.map((place) => urnOf(`place:${id}/${place.id}`)));
    }
    for (const [id, { groups }] of entries.competencies) {
      expect(termsOn(`/competencies/${id}/`), id).toEqual(
        groups.flatMap(({ behaviors }) => behaviors.map((one) => urnOf(`behavior:${id}/${one.id}`))),
      );
    }
    expect(factOn('/competencies/', 'DefinedTermSet')).toMatchObject({ identifier: urnOf('library:competencies') });
    expect(termsOn('/competencies/')!.toSorted()).toEqual(
      [...entries.competencies.keys()].map((id) => urnOf(`competency:${id}`)).toSorted(),
    );
  });

  test('every term leads to a page that is there, and so does every set', () => {
    const paths = new Set(pages.map(({ path }) => path));
    const terms = pages
      .flatMap(({ facts }) => facts)
      .flatMap((fact) => [fact, ...((fact.hasDefinedTerm ?? []) as Record<string, unknown>[])])
      .filter((fact) => isA(fact, 'DefinedTerm'));
    const links = terms.flatMap(({ url, inDefinedTermSet }) => [url, inDefinedTermSet].filter(Boolean).map(String));
    expect(links.length).toBeGreaterThan(terms.length);
    expect([...new Set(links)].filter((link) => !paths.has(new URL(link).pathname))).toEqual([]);
  });
});

describe('the words of statements', () => {
  test('are types and properties of schema.org, where it has them', () => {
    const faults = pages.flatMap(({ path, facts }) => facts.flatMap((fact) => faultsOfFact(fact, path)));
    expect([...new Set(faults)]).toEqual([]);
  });

  test.for([
    [{ '@type': 'Job' }, ': no type Job'],
    [{ '@type': 'Occupation', nickname: 'Baker' }, '/Occupation.nickname: no such property'],
    [{ '@type': 'Occupation', termCode: '1' }, '/Occupation.termCode: not of this type'],
    [
      { '@type': 'DefinedTerm', inDefinedTermSet: { '@type': 'Occupation' } },
      '/DefinedTerm.inDefinedTermSet: does not lead to Occupation',
    ],
  ] as const)('else they are found: %o', ([fact, fault]) => {
    expect(faultsOfFact(fact)).toEqual([fault]);
  });
});
