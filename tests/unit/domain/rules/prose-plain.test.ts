import { describe, expect, test } from 'vitest';
import { prosePlain } from '../../../../src/domain/rules/prose-plain.ts';
import { aCategory } from '../../../fixtures/a-category.ts';
import { aCompetency, groupsOf } from '../../../fixtures/a-competency.ts';
import { aCredential } from '../../../fixtures/a-credential.ts';
import { aGuide } from '../../../fixtures/a-guide.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { aLadder } from '../../../fixtures/a-ladder.ts';
import { anIndustry } from '../../../fixtures/an-industry.ts';
import { aResource } from '../../../fixtures/a-resource.ts';
import { aSource } from '../../../fixtures/a-source.ts';
import { aStory } from '../../../fixtures/a-story.ts';
import { aTechnicalCompetency, functionsOf } from '../../../fixtures/a-technical-competency.ts';
import { aTerm } from '../../../fixtures/a-term.ts';
import { aTier } from '../../../fixtures/a-tier.ts';
import { aUse } from '../../../fixtures/a-use.ts';
import { type Changes, entriesWith } from '../../../fixtures/entries.ts';

const good = 'Waits for the dough until it has risen to the mark on the bowl, and goes on with the tins.';
const hard =
  'Facilitates organizational communication regarding operational priorities and departmental responsibilities.';
const long = `Waits for the dough${' and the tins'.repeat(7)}.`;
const question = (text: string) => text.replace(/\.$/, '?');

const levels = (basic: string) => ({ basic, skilled: good, advanced: good, expert: good });
const [helper, baker] = aLadder().places as [object, object];
const [step] = aLadder().steps as [object];
const practice = {
  ask: [question(good), 'Who used the bench after you?', 'Where does the broom stand?'],
  develop: [good, good, good],
  train: ['Tins', 'Jars'],
};
const tier = { tier: 'workplace', blocks: [{ competency: 'tidiness' }] };
const outlook = (own: object) => ({
  written: 2026,
  summary: good,
  changes: [
    { change: good, impact: good },
    { change: good, impact: good, ...own },
  ],
});

/** Every kind of field that holds prose: where a problem of it is told, and entries with a text there. */
const fields: readonly (readonly [where: string, make: (text: string) => Changes])[] = [
  ['competencies/new.yaml: definition', (definition) => ({ competencies: { new: aCompetency({ definition }) } })],
  [
    'competencies/new.yaml: groups.0.behaviors.0.text',
    (text) => ({ competencies: { new: aCompetency({ groups: groupsOf(text, good) }) } }),
  ],
  ['competencies/new.yaml: levels.basic', (text) => ({ competencies: { new: aCompetency({ levels: levels(text) }) } })],
  [
    'competencies/new.yaml: practice.ask.0',
    (text) => ({
      competencies: {
        new: aCompetency({ practice: { ...practice, ask: [question(text), ...practice.ask.slice(1)] } }),
      },
    }),
  ],
  [
    'competencies/new.yaml: practice.develop.2',
    (text) => ({ competencies: { new: aCompetency({ practice: { ...practice, develop: [good, good, text] } }) } }),
  ],
  [
    'competencies/new.yaml: related.0.difference',
    (difference) => ({ competencies: { new: aCompetency({ related: [{ to: 'patience', difference }] }) } }),
  ],
  [
    'industries/baking/competencies/new.yaml: definition',
    (definition) => ({ technical: { 'baking/new': aTechnicalCompetency({ definition }) } }),
  ],
  [
    'industries/baking/competencies/new.yaml: functions.0.text',
    (text) => ({ technical: { 'baking/new': aTechnicalCompetency({ functions: functionsOf(text) }) } }),
  ],
  ['industries/new/model.mdx: summary', (summary) => ({ industries: { new: anIndustry({ summary }) } })],
  [
    'industries/new/model.mdx: sectors.0.definition',
    (definition) => ({ industries: { new: anIndustry({ sectors: [{ id: 'a', title: 'Part', definition }] }) } }),
  ],
  [
    'industries/new/model.mdx: tiers.0.note',
    (note) => ({ industries: { new: anIndustry({ tiers: [{ ...tier, note }] }) } }),
  ],
  [
    'industries/new/model.mdx: history.0.changes.0.note',
    (note) => ({
      industries: {
        new: anIndustry({ history: [{ date: '2020', changes: [{ kind: 'added', what: 'Shaping', note }] }] }),
      },
    }),
  ],
  ['jobs/new.yaml: summary', (text) => ({ jobs: { new: aJob({ summary: `${text} ${good}` }) } })],
  ['jobs/new.yaml: outlook.summary', (summary) => ({ jobs: { new: aJob({ outlook: { ...outlook({}), summary } }) } })],
  ['jobs/new.yaml: outlook.changes.1.change', (change) => ({ jobs: { new: aJob({ outlook: outlook({ change }) }) } })],
  ['jobs/new.yaml: outlook.changes.1.impact', (impact) => ({ jobs: { new: aJob({ outlook: outlook({ impact }) }) } })],
  ['jobs/new.yaml: standIn', (standIn) => ({ jobs: { new: aJob({ standIn }) } })],
  [
    'jobs/new.yaml: competencies.0.acts.0.text',
    (text) => ({
      jobs: {
        new: aJob({
          competencies: [
            held('tidiness', {
              acts: [
                { text, shows: 'wipes-spills' },
                { text: good, shows: 'closes-sacks' },
              ],
            }),
          ],
        }),
      },
    }),
  ],
  ['jobs/new.yaml: day', (day) => ({ jobs: { new: aJob({ day: `${day} ${good} ${good}` }) } })],
  ['jobs/new.yaml: waysIn.1', (text) => ({ jobs: { new: aJob({ waysIn: [good, text] }) } })],
  [
    'jobs/new.yaml: demands.physical',
    (physical) => ({ jobs: { new: aJob({ demands: { physical, schedule: good } }) } }),
  ],
  [
    'jobs/new.yaml: demands.schedule',
    (schedule) => ({ jobs: { new: aJob({ demands: { physical: good, schedule } }) } }),
  ],
  ['jobs/new.yaml: notes.0', (text) => ({ jobs: { new: aJob({ notes: [text] }) } })],
  ['ladders/new.yaml: summary', (summary) => ({ ladders: { new: aLadder({ summary }) } })],
  [
    'ladders/new.yaml: places.1.summary',
    (summary) => ({ ladders: { new: aLadder({ places: [helper, { ...baker, summary }] as never }) } }),
  ],
  [
    'ladders/new.yaml: steps.0.experiences.0',
    (text) => ({ ladders: { new: aLadder({ steps: [{ ...step, experiences: [text, good] }] as never }) } }),
  ],
  ['guides/new.mdx: summary', (summary) => ({ guides: { new: aGuide({ summary }) } })],
  ['uses/new.mdx: when', (when) => ({ uses: { new: aUse({ when }) } })],
  ['stories/new.mdx: summary', (summary) => ({ stories: { new: aStory({ summary }) } })],
  ['resources/new.yaml: summary', (summary) => ({ resources: { new: aResource({ summary }) } })],
  ['sources.yaml: new.use', (use) => ({ sources: { new: aSource({ use }) } })],
  ['credentials.yaml: new.summary', (summary) => ({ credentials: { new: aCredential({ summary }) } })],
  ['glossary.yaml: new.definition', (definition) => ({ glossary: { new: aTerm({ definition }) } })],
  [
    'glossary.yaml: new.notToBeConfused.0.difference',
    (difference) => ({ glossary: { new: aTerm({ notToBeConfused: [{ with: 'crumb', difference }] }) } }),
  ],
  ['tiers.yaml: new.definition', (definition) => ({ tiers: { new: aTier({ definition }) } })],
  [
    'tiers.yaml: new.clusters.0.definition',
    (definition) => ({ tiers: { new: aTier({ clusters: [{ id: 'academic', title: 'At school', definition }] }) } }),
  ],
  ['categories.yaml: new.definition', (definition) => ({ categories: { new: aCategory({ definition }) } })],
];

describe.for(fields)('prosePlain(entries), %s', ([where, make]) => {
  const problemsOf = (text: string) => prosePlain(entriesWith(make(text)));

  test('lets plain text stand', () => {
    expect(problemsOf(good)).toEqual([]);
  });

  test('tells of text above grade 10', () => {
    expect(problemsOf(hard)).toMatchObject([
      {
        where: `content/${where}`,
        what: expect.stringMatching(/^reading grade \d+/),
        fix: expect.stringMatching(/^write shorter words, or make two/),
      },
    ]);
  });

  test('tells of a sentence of more than 24 words', () => {
    expect(problemsOf(long)).toMatchObject([{ where: `content/${where}`, what: expect.stringMatching(/^25 words: /) }]);
  });
});

describe('prosePlain(entries)', () => {
  test('does not count what the reader of an entry knows: its names, and those of entries that it names', () => {
    const difference = 'Diversification is organizational, and tidiness is not.';
    const told = (own: object) =>
      prosePlain(
        entriesWith({ competencies: { new: aCompetency({ related: [{ to: 'patience', difference }], ...own }) } }),
      );
    expect(told({})).toHaveLength(1);
    expect(told({ aliases: ['Diversification', 'Organizational order', 'Neat'] })).toEqual([]);
  });

  test('asks for two acts where one is told, and for two sentences elsewhere', () => {
    const fixOf = (changes: Changes) => prosePlain(entriesWith(changes))[0]!.fix;
    expect(fixOf({ competencies: { new: aCompetency({ groups: groupsOf(hard, good) }) } })).toContain('two acts');
    expect(fixOf({ competencies: { new: aCompetency({ definition: hard }) } })).toContain('two sentences');
  });
});

test('prosePlain judges an entry anew by other names, and under another id', () => {
  const job = aJob({ summary: hard });
  const at = (id: string, ...names: string[]): string[] => {
    const entries = entriesWith({
      glossary: Object.fromEntries(names.map((title, i) => [`own-${i}`, aTerm({ title })])),
    });
    return prosePlain({ ...entries, jobs: new Map([[id, job]]) }).map(
      ({ about, what }) => `${JSON.stringify(about)} ${what}`,
    );
  };
  const [before] = at('one');
  expect(before).toContain('"one"');
  expect(at('one')).toEqual([before]);
  expect(at('two')).toEqual([before!.replace('"one"', '"two"')]);
  expect(at('one', ...hard.replace('.', '').split(' '))).toEqual([]);
  expect(at('one')).toEqual([before]);
});
