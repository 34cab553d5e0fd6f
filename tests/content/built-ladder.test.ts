import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fingerprints } from '../../scripts/disk/fingerprints.ts';
import { addPlace, addStep, describe as tell, editPlace, editStep } from '../../src/building/ladder/change.ts';
import { entryOf } from '../../src/building/ladder/entry.ts';
import { fromLadder } from '../../src/building/ladder/from-ladder.ts';
import { placeFromJob, type Known } from '../../src/building/ladder/known.ts';
import { type BuiltLadder, newLadder } from '../../src/building/ladder/ladder.ts';
import { namesOf } from '../../src/building/ladder/names.ts';
import { findProblems } from '../../src/building/ladder/problems.ts';
import type { Entries, Ladder, Ledger } from '../../src/domain/atlas/entries.ts';
import type { Problem } from '../../src/domain/errors.ts';
import { findProblems as findInContent } from '../../src/domain/rules/index.ts';
import { ladderFiles } from '../../src/exports/own/built-ladder-folder.ts';
import { ladderChoicesFile, ladderOccupationsFile } from '../../src/payloads/ladder-choices-files.ts';
import { readFile } from '../../src/reading/read-file.ts';
import { atlas, entries } from './real-content.ts';

const today = '2026-11-29';
const choices = ladderChoicesFile(atlas);
const { occupations } = ladderOccupationsFile(atlas);
const known: Known = {
  jobs: new Map(
    choices.categories.flatMap(([, jobs]) =>
      jobs.map(([id, title, summary, zone, label, basis, soc, occupation, standIn, credentials]) => [
        id,
        {
          id,
          title,
          summary,
          zone,
          education: { label, basis },
          soc,
          occupation,
          isStandIn: standIn === 1,
          credentials: credentials.map(([credential, need]) => ({ credential, need })),
        },
      ]),
    ),
  ),
  credentials: new Map(choices.credentials),
  industries: new Map(choices.industries),
  ladders: new Map(choices.ladders),
  sources: new Map(choices.sources),
  glossary: choices.glossary,
  occupations: new Map(occupations.map(([soc, title, zone]) => [soc, { soc, title, zone }])),
};
const digest = async (text: string) => createHash('sha256').update(text).digest('hex');
const begin = (base: string): BuiltLadder => {
  const empty = newLadder({ id: randomUUID(), today, edition: today });
  const titleOf = (soc: string) => known.occupations!.get(soc)?.title ?? '';
  return fromLadder(empty, base, entries.ladders.get(base)!, randomUUID, titleOf);
};
/** A ladder of the site under a title of its own. */
const aLadder = (base = 'automation'): BuiltLadder =>
  tell(begin(base), { title: `${entries.ladders.get(base)!.title} in Ohio` });

const lineOf = ({ where, what }: Pick<Problem, 'where' | 'what'>): string => `${where} ${what}`;
/** The content without what no ladder speaks of, which takes most of the time of the rules, and what they miss in it. */
const small: Entries = { ...entries, competencies: new Map(), technical: new Map(), resources: new Map() };
const missed = new Set(findInContent(small, today).map(lineOf));

/**
 * What `npm run content` says when the exported files stand under `content/`, of the ladder and its ledger alone.
 *
 * @param content it is added to: all of it, or the small one
 */
async function refusals(ladder: BuiltLadder, content = entries): Promise<string[]> {
  const files = await ladderFiles(ladder, today, digest);
  const [[path, text], [, ledgerText]] = Object.entries(files) as [[string, string], [string, string]];
  const read = readFile(path, text);
  if (read.problems.length > 0) return read.problems.map(lineOf);
  const { ladder: id } = namesOf(ladder);
  const own = JSON.parse(ledgerText) as Ledger;
  const { ledger } = entries;
  const joined: Entries = {
    ...content,
    ladders: new Map([...entries.ladders, [id, read.entries[0]!.value as Ladder]]),
    ledger: {
      live: { ...ledger.live, ...own.live },
      retired: ledger.retired,
      dated: { ...ledger.dated, ...own.dated },
    },
  };
  const taken = entries.ladders.has(id) ? ['the file is there already'] : [];
  const found = findInContent(joined, today).map(lineOf);
  return [...taken, ...(content === small ? found.filter((one) => !missed.has(one)) : found)];
}

describe('a ladder that was begun from one of this site', () => {
  test.for([...entries.ladders.keys()])('%s is the same entry, and complete', (base) => {
    const ladder = begin(base);
    const entry = entryOf(ladder);
    const original = entries.ladders.get(base)!;
    const ids = new Map(original.places.map((place, i) => [place.id, entry.places[i]!.id]));
    expect(entry.places.map(({ id: _, ...rest }) => rest)).toEqual(original.places.map(({ id: _, ...rest }) => rest));
    expect(entry.steps).toEqual(
      original.steps.map((step) => ({ ...step, from: ids.get(step.from), to: ids.get(step.to) })),
    );
    const own = tell(ladder, { title: `${original.title.slice(0, 60)} of Ohio` });
    expect(findProblems(own, known)).toEqual([]);
  });

  test.for(['automation', 'nursing', 'retail', 'general-management'])(
    '%s, exported under a title of its own, passes every schema and every rule, with its ledger',
    async (base) => {
      expect(await refusals(aLadder(base))).toEqual([]);
      expect(await refusals(aLadder(base), small)).toEqual([]);
    },
  );

  test('has the fingerprint in its ledger that the command makes', async () => {
    const ladder = aLadder();
    const { ladder: id } = namesOf(ladder);
    const [[path, text], [, ledgerText]] = Object.entries(await ladderFiles(ladder, today, digest)) as [
      [string, string],
      [string, string],
    ];
    const entry = readFile(path, text).entries[0]!.value as Ladder;
    const prints = fingerprints({ ...entries, ladders: new Map([[id, entry]]) }, new Map());
    const own = JSON.parse(ledgerText) as Ledger;
    expect(own.dated).toEqual({ [`ladder:${id}`]: { first: today, changed: today, print: prints.get(`ladder:${id}`) } });
  });

  test('has the same identifiers in a later export, after words and levels have changed', async () => {
    const ladder = aLadder();
    const ledgerOf = async (of: BuiltLadder) => Object.values(await ladderFiles(of, today, digest))[1]!;
    const before = (JSON.parse(await ledgerOf(ladder)) as Ledger).live;
    const later = editPlace(ladder, ladder.places[2]!.id, { summary: 'Checks instruments on a bench and signs for them.' });
    expect((JSON.parse(await ledgerOf(later)) as Ledger).live).toEqual(before);
    expect(Object.keys(before)).toHaveLength(1 + 2 * ladder.places.length + ladder.steps.length);
  });

  test('takes places from any job; what is hard to read there is told as the content tells it', async () => {
    let ladder = aLadder();
    const top = ladder.places.at(-1)!.id;
    for (const [i, job] of [...known.jobs.values()].entries()) {
      if (ladder.places.length >= 40) break;
      const id = randomUUID();
      ladder = addPlace(ladder, { id, link: randomUUID() }, { ...placeFromJob(job), level: 5 });
      ladder = addStep(ladder, randomUUID(), {
        from: top,
        to: id,
        kind: 'lateral',
        experiences: [`Sit beside a colleague for ${i + 2} days.`, `Do the work alone for ${i + 2} weeks.`],
        lowerZone: job.zone < 5 ? 'The hours are better there.' : '',
      });
    }
    const told = findProblems(ladder, known);
    expect(told.filter(({ field, fault }) => field !== 'summary' || fault.what !== 'rule')).toEqual([]);
    expect(await refusals(ladder)).toHaveLength(told.length);
  });
});

/** What can be wrong with a ladder: each is told before the export, and refused after it. */
const faults: readonly (readonly [name: string, damage: (ladder: BuiltLadder) => BuiltLadder])[] = [
  ['no title', (one) => tell(one, { title: '' })],
  ['a title of a letter', (one) => tell(one, { title: 'A' })],
  ['a title of 81 signs', (one) => tell(one, { title: 'A'.repeat(81) })],
  ['a title that a ladder has', (one) => tell(one, { title: 'Nursing' })],
  ['no field', (one) => tell(one, { field: '' })],
  ['a field of 111 signs', (one) => tell(one, { field: 'F'.repeat(111) })],
  ['no summary', (one) => tell(one, { summary: '' })],
  ['a summary without a full stop', (one) => tell(one, { summary: 'Shows how people rise in a plant' })],
  ['a summary that begins small', (one) => tell(one, { summary: 'shows how people rise in a plant.' })],
  ['a summary that nobody can see', (one) => tell(one, { summary: 'Shows how people\u200b rise in a plant.' })],
  ['an unknown industry', (one) => tell(one, { industry: 'moon-mining' })],
  ['an unknown source', (one) => tell(one, { sources: ['hearsay'] })],
  ['no source', (one) => tell({ ...one, places: one.places.map((place) => ({ ...place, education: { label: '', share: 0, basis: 'editorial' } })) }, { sources: [] })],
  ['fifteen phrases', (one) => tell(one, { phrases: Array.from({ length: 15 }, (_, i) => `phrase ${i}`) })],
  ['a phrase twice', (one) => tell(one, { phrases: ['Work with robots', 'work with robots'] })],
  ['a phrase of 61 signs', (one) => tell(one, { phrases: ['p'.repeat(61)] })],
  ['a phrase with a bar', (one) => tell(one, { phrases: ['robots | cells'] })],
  ['no places', (one) => ({ ...one, places: [], steps: [] })],
  ['no steps', (one) => ({ ...one, steps: [] })],
  ['a place without a title', (one) => editPlace(one, one.places[0]!.id, { title: '' })],
  ['a place with a bar in its title', (one) => editPlace(one, one.places[0]!.id, { title: 'Operator | Helper' })],
  ['a place without a summary', (one) => editPlace(one, one.places[0]!.id, { summary: '' })],
  ['a summary of 321 signs', (one) => editPlace(one, one.places[0]!.id, { summary: `${'Runs it. '.repeat(35)}Runs all.` })],
  ['an unknown job', (one) => editPlace(one, one.places[0]!.id, { job: 'moon-miner' })],
  ['an unknown occupation', (one) => editPlace(one, one.places[1]!.id, { soc: '99-9999.00' })],
  ['another job zone than its job', (one) => editPlace(one, one.places[0]!.id, { zone: 4 })],
  ['another job zone than its occupation', (one) => editPlace(one, one.places[1]!.id, { zone: 2 })],
  ['another education than its job', (one) => editPlace(one, one.places[0]!.id, { education: { label: "master's degree", share: 0, basis: 'editorial' } })],
  ['an excuse without a job', (one) => editPlace(one, one.places[1]!.id, { otherThanJob: 'The work here is of another kind.' })],
  ['an excuse where nothing differs', (one) => editPlace(one, one.places[0]!.id, { otherThanJob: 'The work here is of another kind.' })],
  ['an unknown credential', (one) => editPlace(one, one.places[0]!.id, { credentials: [{ credential: 'moon-card', need: '' }] })],
  ['education of two letters', (one) => editPlace(one, one.places[1]!.id, { education: { label: 'BA', share: 0, basis: 'editorial' } })],
  ['a step up that leads down', (one) => editPlace(one, one.places[0]!.id, { level: 6 })],
  ['a specialty that leads down', (one) => editStep(one, one.steps[4]!.id, { from: one.steps[4]!.to, to: one.places[1]!.id })],
  ['a step to a lower job zone without a word', (one) => editStep(one, one.steps[1]!.id, { from: one.places[7]!.id, kind: 'lateral' })],
  ['a reason for a lower job zone where it is not', (one) => editStep(one, one.steps[0]!.id, { lowerZone: 'The pay is better there.' })],
  ['a circle', (one) => addStep(one, randomUUID(), { from: one.places[7]!.id, to: one.places[0]!.id, experiences: ['Hand over the keys.', 'Sweep the shop floor.'] })],
  ['one experience', (one) => editStep(one, one.steps[0]!.id, { experiences: ['Wire a transmitter to a controller.'] })],
  ['no experience', (one) => editStep(one, one.steps[0]!.id, { experiences: [] })],
  ['an experience twice', (one) => editStep(one, one.steps[0]!.id, { experiences: ['Wire a transmitter.', 'Wire a transmitter.'] })],
  ['an experience that is no sentence', (one) => editStep(one, one.steps[0]!.id, { experiences: ['wire a transmitter', 'Read a drawing.'] })],
  ['an experience with a bar', (one) => editStep(one, one.steps[0]!.id, { experiences: ['Wire a transmitter | relay.', 'Read a drawing.'] })],
  ['an experience of 25 words', (one) => editStep(one, one.steps[0]!.id, { experiences: [`Wire ${'a '.repeat(23)}relay.`, 'Read a drawing.'] })],
  ['hard words', (one) => editPlace(one, one.places[0]!.id, { summary: 'Operationalizes organizational methodologies facilitating institutional sustainability considerations.' })],
  ['a place that no step joins', (one) => addPlace(one, { id: randomUUID(), link: randomUUID() }, { title: 'Helper', summary: 'Carries tools and cleans the cells.' })],
];

describe('what is wrong with a ladder', () => {
  test.for(faults)('%s is told by the builder, and refused by the content', async ([, damage]) => {
    const whole = aLadder();
    expect(findProblems(whole, known)).toEqual([]);
    const ladder = damage(whole);
    expect(ladder).not.toBe(whole);
    const told = findProblems(ladder, known);
    const refused = await refusals(ladder, small);
    expect([told.length > 0, refused.length > 0], JSON.stringify({ told, refused }, null, 1)).toEqual([true, true]);
  });
});
