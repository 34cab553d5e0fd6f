import { describe, expect, test } from 'vitest';
import { referencesExist } from '../../../../src/domain/rules/references-exist.ts';
import type { LadderInput } from '../../../../src/schemas/ladder.ts';
import { aCompetency } from '../../../fixtures/a-competency.ts';
import { aCredential } from '../../../fixtures/a-credential.ts';
import { aGuide } from '../../../fixtures/a-guide.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { aLadder } from '../../../fixtures/a-ladder.ts';
import { aResource } from '../../../fixtures/a-resource.ts';
import { aStory } from '../../../fixtures/a-story.ts';
import { aTechnicalCompetency } from '../../../fixtures/a-technical-competency.ts';
import { aTerm } from '../../../fixtures/a-term.ts';
import { aUse } from '../../../fixtures/a-use.ts';
import { anIndustry } from '../../../fixtures/an-industry.ts';
import { type Changes, entriesWith } from '../../../fixtures/entries.ts';

const other = 'Has nothing to do with it.';
const block = (own: { competency?: string; sector?: string }) =>
  anIndustry({
    sectors: [{ id: 'pastry', title: 'Pastry', definition: 'Makes sweet things.' }],
    tiers: [{ tier: 'industry-sector', blocks: [{ competency: 'tidiness', ...own }] }],
  });
const place = { id: 'helper', title: 'Helper', level: 1, summary: 'Carries and cleans.' };
const step: LadderInput['steps'][number] = {
  from: 'helper',
  to: 'helper',
  kind: 'advance',
  experiences: ['Bakes alone for a night.', 'Does it twice over.'],
  basis: 'editorial',
};

const strangers: readonly [where: string, thing: string, changes: Changes][] = [
  [
    'competencies/new.yaml: related.0.to',
    'competency',
    { competencies: { new: aCompetency({ related: [{ to: 'nobody', difference: other }] }) } },
  ],
  ['competencies/new.yaml: sources.0', 'source', { competencies: { new: aCompetency({ sources: ['nobody'] }) } }],
  [
    'industries/baking/competencies/new.yaml: related.0.to',
    'competency',
    { technical: { 'baking/new': aTechnicalCompetency({ related: [{ to: 'nobody', difference: other }] }) } },
  ],
  [
    'industries/baking/competencies/new.yaml: sources.0',
    'source',
    { technical: { 'baking/new': aTechnicalCompetency({ sources: ['nobody'] }) } },
  ],
  [
    'industries/nobody/competencies/new.yaml',
    'industry model',
    { technical: { 'nobody/new': aTechnicalCompetency() } },
  ],
  ['industries/new/model.mdx: buildsOn', 'industry model', { industries: { new: anIndustry({ buildsOn: 'nobody' }) } }],
  [
    'industries/new/model.mdx: tiers.0.tier',
    'tier',
    { industries: { new: anIndustry({ tiers: [{ tier: 'nobody', blocks: [] }] }) } },
  ],
  [
    'industries/new/model.mdx: tiers.0.blocks.0.competency',
    'competency',
    { industries: { new: block({ competency: 'nobody' }) } },
  ],
  [
    'industries/new/model.mdx: tiers.0.blocks.0.sector',
    'sector of this model',
    { industries: { new: block({ sector: 'nobody' }) } },
  ],
  [
    'industries/new/model.mdx: occupations.0.job',
    'job model',
    { industries: { new: anIndustry({ occupations: [{ soc: '51-3011.00', title: 'Bakers', job: 'nobody' }] }) } },
  ],
  [
    'industries/new/model.mdx: credentials.0',
    'credential',
    { industries: { new: anIndustry({ credentials: ['nobody'] }) } },
  ],
  ['industries/new/model.mdx: sources.0', 'source', { industries: { new: anIndustry({ sources: ['nobody'] }) } }],
  ['jobs/new.yaml: category', 'job category', { jobs: { new: aJob({ category: 'nobody' }) } }],
  [
    'jobs/new.yaml: competencies.1.competency',
    'competency',
    { jobs: { new: aJob({ competencies: [held('patience'), held('nobody')] }) } },
  ],
  ['jobs/new.yaml: sources.0', 'source', { jobs: { new: aJob({ sources: ['nobody'] }) } }],
  ['ladders/new.yaml: industry', 'industry model', { ladders: { new: aLadder({ industry: 'nobody' }) } }],
  [
    'ladders/new.yaml: places.0.job',
    'job model',
    {
      ladders: {
        new: aLadder({
          places: [
            { ...place, job: 'nobody' },
            { ...place, id: 'baker' },
          ],
        }),
      },
    },
  ],
  [
    'ladders/new.yaml: places.0.credentials.0',
    'credential',
    {
      ladders: {
        new: aLadder({
          places: [
            { ...place, credentials: ['nobody'] },
            { ...place, id: 'baker' },
          ],
        }),
      },
    },
  ],
  [
    'ladders/new.yaml: steps.0.from',
    'place of this ladder',
    { ladders: { new: aLadder({ steps: [{ ...step, from: 'nobody' }] }) } },
  ],
  [
    'ladders/new.yaml: steps.0.to',
    'place of this ladder',
    { ladders: { new: aLadder({ steps: [{ ...step, to: 'nobody' }] }) } },
  ],
  ['ladders/new.yaml: sources.0', 'source', { ladders: { new: aLadder({ sources: ['nobody'] }) } }],
  ['stories/new.mdx: uses.0', 'use', { stories: { new: aStory({ uses: ['nobody'] }) } }],
  ['stories/new.mdx: industries.0', 'industry model', { stories: { new: aStory({ industries: ['nobody'] }) } }],
  ['stories/new.mdx: sources.0', 'source', { stories: { new: aStory({ sources: ['nobody'] }) } }],
  ['resources/new.yaml: industries.0', 'industry model', { resources: { new: aResource({ industries: ['nobody'] }) } }],
  ['resources/new.yaml: jobs.0', 'job model', { resources: { new: aResource({ jobs: ['nobody'] }) } }],
  ['resources/new.yaml: competencies.0', 'competency', { resources: { new: aResource({ competencies: ['nobody'] }) } }],
  ['resources/new.yaml: sources.0', 'source', { resources: { new: aResource({ sources: ['nobody'] }) } }],
  ['glossary.yaml: new.see.0', 'term', { glossary: { new: aTerm({ see: ['nobody'] }) } }],
  [
    'glossary.yaml: new.notToBeConfused.0.with',
    'term',
    { glossary: { new: aTerm({ notToBeConfused: [{ with: 'nobody', difference: 'It is baked.' }] }) } },
  ],
  ['glossary.yaml: new.sources.0', 'source', { glossary: { new: aTerm({ sources: ['nobody'] }) } }],
  ['guides/new.mdx: sources.0', 'source', { guides: { new: aGuide({ sources: ['nobody'] }) } }],
  ['uses/new.mdx: sources.0', 'source', { uses: { new: aUse({ sources: ['nobody'] }) } }],
  ['credentials.yaml: new.sources.0', 'source', { credentials: { new: aCredential({ sources: ['nobody'] }) } }],
];

describe('referencesExist(entries)', () => {
  test('finds nothing when every reference leads somewhere', () => {
    expect(referencesExist(entriesWith())).toEqual([]);
  });

  test.for(strangers)('follows %s to a %s', ([where, thing, changes]) => {
    expect(referencesExist(entriesWith(changes))).toMatchObject([
      {
        where: `content/${where}`,
        what: `no ${thing} has the id "nobody"`,
        fix: `write the id of a ${thing} that exists, or add it`,
      },
    ]);
  });

  test('names the nearest id when one is near', () => {
    const entries = entriesWith({ jobs: { new: aJob({ competencies: [held('patiense')] }) } });
    expect(referencesExist(entries)).toMatchObject([
      {
        where: 'content/jobs/new.yaml: competencies.0.competency',
        what: 'no competency has the id "patiense"',
        fix: 'did you mean "patience"?',
      },
    ]);
  });

  test('lets a model stand on the technical competency of another', () => {
    const entries = entriesWith({ industries: { milling: block({ competency: 'baking/oven-work' }) } });
    expect(referencesExist(entries)).toEqual([]);
  });
});
