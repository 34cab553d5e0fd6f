import { describe, expect, test } from 'vitest';
import { apiLinks } from '../../../../src/exports/api/links.ts';
import { listKind } from '../../../../src/exports/entries-by-kind.ts';
import { aDataSite } from '../../../fixtures/a-data-site.ts';
import { aLadder } from '../../../fixtures/a-ladder.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { atlasWith } from '../../../fixtures/entries.ts';
import { withRatings } from '../../../fixtures/some-rated.ts';

const site = aDataSite();
const atlas = atlasWith();
const { live } = atlas.ledger;
const idsOf = (links: readonly { readonly id: string }[]) => links.map(({ id }) => id);

describe('apiLinks', () => {
  test('competencies: leads to the models and jobs that use it, under the names they give it', () => {
    const { tier, models, jobs, related, sources } = apiLinks.competencies(
      atlas,
      site,
      'patience',
      atlas.competencies.get('patience')!,
    );
    expect(tier.id).toBe('personal-effectiveness');
    expect(models).toMatchObject([
      { id: 'baking', as: 'Taking Time', number: '1.1', basis: 'source', block: live['block:baking/patience'] },
    ]);
    expect(jobs).toMatchObject([
      { id: 'counter-clerk', importance: 'high', asked: live['asked:counter-clerk/patience'] },
      { id: 'baker', importance: 'moderate', asked: live['asked:baker/patience'] },
    ]);
    expect(related).toMatchObject([
      { id: 'tidiness', relation: live['isRelatedTo:competency:patience>competency:tidiness'] },
    ]);
    expect(idsOf(sources)).toEqual(['notes']);
  });

  test('industries: lists blocks with their numbers, and jobs by how much of them the model covers', () => {
    const links = apiLinks.industries(atlas, site, 'baking', atlas.industries.get('baking')!);
    expect(links.competencies.map(({ id, as, number }) => [number, id, as])).toEqual([
      ['1.1', 'patience', 'Taking Time'],
      ['2.1', 'tidiness', atlas.competencies.get('tidiness')!.title],
      ['3.1', 'baking/oven-work', atlas.technical.get('baking/oven-work')!.title],
      ['4.1', 'baking/shaping', 'Shaping'],
    ]);
    expect(links.jobs.map(({ id, shared, asked }) => [id, shared.length, asked])).toEqual([
      ['baker', 3, 3],
      ['counter-clerk', 2, 2],
    ]);
    expect(links.occupations).toMatchObject([{ scheme: 'O*NET-SOC', code: '51-3011.00', job: { id: 'baker' } }]);
    expect(idsOf(links.owns)).toEqual(['baking/oven-work', 'baking/shaping']);
    expect(idsOf(links.ladders)).toEqual(['bakery']);
    expect(links).not.toHaveProperty('buildsOn');
  });

  test('jobs: names what each asks for in the order of the entry, and the nearest jobs', () => {
    const clerk = aJob({
      title: 'Counter Clerk',
      competencies: [held('patience', { importance: 'moderate' }), held('tidiness')],
    });
    const own = atlasWith({ jobs: { 'counter-clerk': clerk } });
    const { competencies, nearest, rest, category, industries } = apiLinks.jobs(
      own,
      site,
      'baker',
      own.jobs.get('baker')!,
    );
    expect(rest).toEqual([]);
    expect(competencies.map(({ kind, id }) => [kind, id])).toEqual([
      ['competencies', 'tidiness'],
      ['competencies', 'patience'],
      ['technical', 'baking/oven-work'],
    ]);
    expect(nearest).toMatchObject([
      { id: 'counter-clerk', likeness: 0.745, shared: ['patience', 'tidiness'], added: [] },
    ]);
    expect(category.id).toBe('food');
    expect(idsOf(industries)).toEqual(['baking']);
  });

  test('jobs: says how much the occupations need what is not on the list', () => {
    const own = withRatings(atlasWith({ jobs: { baker: aJob({ competencies: [held('patience')] }) } }));
    const { rest } = apiLinks.jobs(own, site, 'baker', own.jobs.get('baker')!);
    expect(rest).toEqual([{ competency: 'tidiness', need: 'much-more', score: 2, match: 'exact', rated: 1, named: 1 }]);
  });

  test('ladders: leads from each place to its job, its occupation and its credentials', () => {
    const ladder = aLadder({
      places: [
        { id: 'helper', title: 'Helper', level: 1, summary: 'Carries flour and sweeps the floor.' },
        {
          id: 'baker',
          title: 'Baker',
          job: 'baker',
          soc: '51-3011.00',
          level: 2,
          credentials: ['food-handler'],
          summary: 'Bakes the bread of the day.',
        },
      ],
    });
    const own = atlasWith({ ladders: { bakery: ladder } });
    const place = own.ledger.live['place:bakery/baker'];
    const { jobs, occupations, credentials } = apiLinks.ladders(own, site, 'bakery', ladder);
    expect(jobs).toMatchObject([{ id: 'baker', place }]);
    expect(occupations).toEqual([
      {
        scheme: 'O*NET-SOC',
        version: '2019',
        code: '51-3011.00',
        url: 'https://www.onetonline.org/link/summary/51-3011.00',
        place,
      },
    ]);
    expect(idsOf(credentials)).toEqual(['food-handler']);
  });

  test('sources, terms, tiers and categories: lead back to what names them', () => {
    const { citedBy } = apiLinks.sources(atlas, site, 'notes', atlas.sources.get('notes')!);
    expect(citedBy.map(({ kind, id }) => `${kind} ${id}`)).toContain('jobs baker');
    const { seenFrom } = apiLinks.glossary(atlas, site, 'crumb', atlas.glossary.get('crumb')!);
    expect(idsOf(seenFrom)).toEqual(['proofing']);
    const { competencies } = apiLinks.tiers(atlas, site, 'workplace', atlas.tiers.get('workplace')!);
    expect(idsOf(competencies)).toEqual(['tidiness']);
    const { jobs } = apiLinks.categories(atlas, site, 'food', atlas.categories.get('food')!);
    expect(idsOf(jobs)).toEqual(['baker', 'counter-clerk']);
  });

  test('what one side names, the other leads back to', () => {
    for (const [id, entry] of listKind(atlas, 'jobs'))
      for (const { kind, id: competency } of apiLinks.jobs(atlas, site, id, entry).competencies) {
        const back =
          kind === 'technical'
            ? apiLinks.technical(atlas, site, competency, atlas.technical.get(competency)!)
            : apiLinks.competencies(atlas, site, competency, atlas.competencies.get(competency)!);
        expect(idsOf(back.jobs), competency).toContain(id);
      }
  });
});
