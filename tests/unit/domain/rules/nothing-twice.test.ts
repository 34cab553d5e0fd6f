import { describe, expect, test } from 'vitest';
import { nothingTwice } from '../../../../src/domain/rules/nothing-twice.ts';
import type { LadderInput } from '../../../../src/schemas/ladder.ts';
import { aCompetency, groupsOf } from '../../../fixtures/a-competency.ts';
import { aCredential } from '../../../fixtures/a-credential.ts';
import { aGuide } from '../../../fixtures/a-guide.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { aLadder } from '../../../fixtures/a-ladder.ts';
import { aResource } from '../../../fixtures/a-resource.ts';
import { aStory } from '../../../fixtures/a-story.ts';
import { aTechnicalCompetency, functionsOf } from '../../../fixtures/a-technical-competency.ts';
import { aTerm } from '../../../fixtures/a-term.ts';
import { aUse } from '../../../fixtures/a-use.ts';
import { anIndustry } from '../../../fixtures/an-industry.ts';
import { type Changes, entriesWith } from '../../../fixtures/entries.ts';

const difference = 'Differs in one thing or another.';
const related = [
  { to: 'patience', difference },
  { to: 'patience', difference },
];
const sources = ['notes', 'notes'];
const soc = { soc: '51-3011.00', title: 'Bakers', match: 'exact' } as const;
const responsibility = { id: 'bake', title: 'Baking', tasks: ['Mixes', 'Bakes'], measures: ['Bread'], needs: {} };
const unlikeCrumb = { with: 'crumb', difference };
const sector = { id: 'pastry', title: 'Pastry', definition: 'Makes sweet things.' };
const sameAct = (texts: { id: string; text: string }[]) => texts.map((one) => ({ ...one, id: 'act' }));
const place = { id: 'helper', title: 'Helper', level: 1, summary: 'Carries and cleans.' };
const step: LadderInput['steps'][number] = {
  from: 'helper',
  to: 'baker',
  kind: 'advance',
  experiences: ['Bakes alone for a night.', 'Does it twice over.'],
  basis: 'editorial',
};

const twice: readonly [where: string, what: string, changes: Changes][] = [
  [
    'ladders/new.yaml: steps.0.experiences',
    'line "Bakes alone."',
    { ladders: { new: aLadder({ steps: [{ ...step, experiences: ['Bakes alone.', 'Bakes alone.'] }] }) } },
  ],
  ...(['ask', 'develop', 'train'] as const).map((part): [string, string, Changes] => {
    const [line = ''] = aCompetency().practice[part];
    const practice = { ...aCompetency().practice, [part]: [line, line, 'What else do you put away at night?'] };
    const named =
      part === 'develop' ? { ...practice, develop: [line, line, 'Put away what lies on the bench.'] } : practice;
    return [
      `competencies/new.yaml: practice.${part}`,
      `line "${line}"`,
      { competencies: { new: aCompetency({ practice: named }) } },
    ];
  }),
  [
    'competencies/new.yaml: aliases',
    'alias "calm"',
    { competencies: { new: aCompetency({ aliases: ['Calm', 'calm', 'Rest'] }) } },
  ],
  [
    'competencies/new.yaml: groups',
    'behavior "act"',
    {
      competencies: {
        new: aCompetency({
          groups: groupsOf('Waits for it.', 'Counts to ten.').map((group) => ({
            ...group,
            behaviors: sameAct(group.behaviors),
          })),
        }),
      },
    },
  ],
  ['competencies/new.yaml: related', 'competency "patience"', { competencies: { new: aCompetency({ related }) } }],
  ['competencies/new.yaml: sources', 'source "notes"', { competencies: { new: aCompetency({ sources }) } }],
  [
    'industries/baking/competencies/new.yaml: aliases',
    'alias "heat"',
    { technical: { 'baking/new': aTechnicalCompetency({ aliases: ['Heat', 'HEAT'] }) } },
  ],
  [
    'industries/baking/competencies/new.yaml: functions',
    'function "act"',
    {
      technical: {
        'baking/new': aTechnicalCompetency({
          functions: functionsOf().map((one, i) => (i < 2 ? { ...one, id: 'act' } : one)),
        }),
      },
    },
  ],
  [
    'industries/baking/competencies/new.yaml: topics',
    'topic "steam"',
    { technical: { 'baking/new': aTechnicalCompetency({ topics: ['Steam', 'steam', 'Crust', 'Crumb'] }) } },
  ],
  [
    'industries/baking/competencies/new.yaml: related',
    'competency "patience"',
    { technical: { 'baking/new': aTechnicalCompetency({ related }) } },
  ],
  [
    'industries/baking/competencies/new.yaml: sources',
    'source "notes"',
    { technical: { 'baking/new': aTechnicalCompetency({ sources }) } },
  ],
  [
    'industries/new/model.mdx: sectors',
    'sector "pastry"',
    { industries: { new: anIndustry({ sectors: [sector, sector] }) } },
  ],
  [
    'industries/new/model.mdx: occupations',
    'occupation "51-3011.00"',
    {
      industries: {
        new: anIndustry({
          occupations: [
            { soc: soc.soc, title: 'Bakers' },
            { soc: soc.soc, title: 'Bakers' },
          ],
        }),
      },
    },
  ],
  [
    'industries/new/model.mdx: credentials',
    'credential "food-handler"',
    { industries: { new: anIndustry({ credentials: ['food-handler', 'food-handler'] }) } },
  ],
  ['industries/new/model.mdx: sources', 'source "notes"', { industries: { new: anIndustry({ sources }) } }],
  ['jobs/new.yaml: aliases', 'alias "baker"', { jobs: { new: aJob({ aliases: ['Baker', 'baker'] }) } }],
  [
    'jobs/new.yaml: competencies',
    'competency "patience"',
    { jobs: { new: aJob({ competencies: [held('patience'), held('patience')] }) } },
  ],
  [
    'jobs/new.yaml: responsibilities',
    'responsibility "bake"',
    { jobs: { new: aJob({ responsibilities: [responsibility, responsibility] }) } },
  ],
  [
    'jobs/new.yaml: growth',
    'competency "patience"',
    { jobs: { new: aJob({ growth: [{ competency: 'patience' }, { competency: 'patience' }] }) } },
  ],
  [
    'jobs/new.yaml: clusters',
    'competency "patience"',
    {
      jobs: {
        new: aJob({
          clusters: [
            { title: 'One', competencies: ['patience'] },
            { title: 'Two', competencies: ['patience'] },
          ],
        }),
      },
    },
  ],
  ['jobs/new.yaml: occupations', 'occupation "51-3011.00"', { jobs: { new: aJob({ occupations: [soc, soc] }) } }],
  ['jobs/new.yaml: sources', 'source "notes"', { jobs: { new: aJob({ sources }) } }],
  ['ladders/new.yaml: places', 'place "helper"', { ladders: { new: aLadder({ places: [place, place] }) } }],
  ['ladders/new.yaml: steps', 'step "helper → baker"', { ladders: { new: aLadder({ steps: [step, step] }) } }],
  ['ladders/new.yaml: sources', 'source "notes"', { ladders: { new: aLadder({ sources }) } }],
  ['guides/new.mdx: sources', 'source "notes"', { guides: { new: aGuide({ sources }) } }],
  ['uses/new.mdx: sources', 'source "notes"', { uses: { new: aUse({ sources }) } }],
  ['stories/new.mdx: sources', 'source "notes"', { stories: { new: aStory({ sources }) } }],
  ['resources/new.yaml: sources', 'source "notes"', { resources: { new: aResource({ sources }) } }],
  ['credentials.yaml: new.sources', 'source "notes"', { credentials: { new: aCredential({ sources }) } }],
  [
    'glossary.yaml: new.notToBeConfused',
    'term "crumb"',
    { glossary: { new: aTerm({ notToBeConfused: [unlikeCrumb, unlikeCrumb] }) } },
  ],
  ['glossary.yaml: new.sources', 'source "notes"', { glossary: { new: aTerm({ sources }) } }],
];

describe('nothingTwice(entries)', () => {
  test('finds nothing when the members of every list differ', () => {
    expect(nothingTwice(entriesWith())).toEqual([]);
  });

  test.for(twice)('tells of %s: %s twice', ([where, what, changes]) => {
    expect(nothingTwice(entriesWith(changes))).toMatchObject([
      { where: `content/${where}`, what: `${what} stands twice (numbers 1 and 2)`, fix: 'keep one of the two' },
    ]);
  });

  test('tells of a competency that stands on two tiers of a model', () => {
    const entries = entriesWith({
      industries: {
        new: anIndustry({
          tiers: [
            { tier: 'workplace', blocks: [{ competency: 'tidiness' }, { competency: 'patience' }] },
            { tier: 'management', blocks: [{ competency: 'tidiness', as: 'Neatness' }] },
          ],
        }),
      },
    });
    expect(nothingTwice(entries)).toMatchObject([
      {
        where: 'content/industries/new/model.mdx: tiers',
        what: 'competency "tidiness" stands twice (numbers 1 and 3)',
        fix: 'keep one of the two',
      },
    ]);
  });
});
