import { parseDocument, DomUtils } from 'htmlparser2';
import { expect, test } from 'vitest';
import LadderEntry from '../../../src/components/entries/LadderEntry.astro';
import type { Ladder } from '../../../src/schemas/ladder.ts';
import { ladder } from '../../../src/figures/ladder.ts';
import { tallLadder } from '../../../src/figures/tall-ladder.ts';
import { aLadder } from '../../fixtures/a-ladder.ts';
import { draw } from '../../fixtures/draw.ts';
import { atlasWith } from '../../fixtures/entries.ts';
import editionsOfTables from '../../../content/occupations/editions.json' with { type: 'json' };
import { editionsSchema } from '../../../src/schemas/occupation-tables.ts';
import { anOccupation, theOccupations, wagesOf } from '../../fixtures/an-occupation.ts';
import { aCredential } from '../../fixtures/a-credential.ts';
import { aJob } from '../../fixtures/a-job.ts';
import { askedOccupations } from '../../fixtures/asked-occupations.ts';
import type { JobInput } from '../../../src/schemas/job.ts';

const [first] = aLadder().steps;
const editions = editionsSchema.parse(editionsOfTables);

/** The step of the ladder of a bakery as its page has it. */
async function drawStep(own: Partial<Ladder['steps'][number]>): Promise<string> {
  const zones = own.lowerZone ? [3, 2] : [2, 3];
  const entry = aLadder({
    places: aLadder().places.map((place, i) => ({ ...place, jobZone: zones[i] })),
    steps: [{ ...first!, ...own }],
  });
  const atlas = atlasWith({ ladders: { bakery: entry } });
  const html = await draw(LadderEntry, {
    atlas,
    id: 'bakery',
    entry,
    ends: new Map(entry.places.map(({ id }) => [id, `bakery/${id}`])),
    steps: entry.steps.map((step, i) => ({ ...step, number: i + 1, change: null })),
    wide: ladder(entry.places, entry.steps),
    narrow: tallLadder(entry.places, entry.steps),
  });
  const step = DomUtils.getElementById('step-helper-baker', parseDocument(html).children)!;
  return DomUtils.textContent(step).replaceAll(/\s+/g, ' ');
}

test('LadderEntry marks experiences as ours where the step has the mark of O*NET', async () => {
  expect(await drawStep({ basis: 'onet' })).toMatch(/step up O\*NET What prepares for it ours Bakes/);
  expect(await drawStep({ basis: 'editorial' })).toMatch(/step up editorial What prepares for it Bakes/);
});

test('LadderEntry tells why a step leads to a lower job zone', async () => {
  const lowerZone = 'The two places are paid alike.';
  expect(await drawStep({ lowerZone })).toContain(`O*NET puts the second place in a lower job zone. ${lowerZone}`);
  expect(await drawStep({})).not.toContain('job zone');
});

/** The text of the place of the baker, whose ladder and job are as a test has them. */
async function drawPlace(place: Partial<Ladder['places'][number]>, job: Partial<JobInput> = {}): Promise<string> {
  const [helper, baker] = aLadder().places;
  const entry = aLadder({ places: [helper!, { ...baker!, job: 'baker', soc: '51-3011.00', ...place }] });
  const kit = ['knife', 'oven', 'hygiene'];
  const atlas = {
    ...atlasWith({
      jobs: { baker: aJob(job) },
      ladders: { bakery: entry },
      credentials: Object.fromEntries(kit.map((one) => [one, aCredential({ title: `The ${one} card` })])),
    }),
    ...askedOccupations,
  };
  const ends = new Map(entry.places.map(({ id }) => [id, `bakery/${id}`]));
  const html = await draw(LadderEntry, { atlas, id: 'bakery', entry, ends });
  const text = DomUtils.textContent(parseDocument(html).children).replaceAll(/\s+/g, ' ');
  return text.slice(text.lastIndexOf('Mixes, shapes and bakes.'), text.indexOf('Routes from Baker'));
}

test('LadderEntry lists credentials of a place by how much they are asked for', async () => {
  const text = await drawPlace({
    credentials: ['knife', 'oven', 'hygiene'],
    credentialNeeds: { knife: 'helps', oven: 'expected', hygiene: 'required' },
  });
  expect(text).toMatch(/The hygiene card.*The oven card.*The knife card/);
});

test('LadderEntry names the occupation in its link, and once more with how many were asked', async () => {
  const education = { label: 'high school diploma', share: 52, basis: 'onet' as const };
  const text = await drawPlace({ jobZone: 2, education });
  expect(text).toContain('High school diploma, named by 52 of 100 in Bakers (24 people asked, a small sample) O*NET');
  expect(text).toContain('Job zone 2 of 5: some preparation O*NET');
  expect(text.match(/Bakers/g)).toHaveLength(2);
  // Without a share the zone names the occupation.
  expect(await drawPlace({ jobZone: 2 })).toContain('Job zone 2 of 5: some preparation, O*NET’s for Bakers O*NET');
});

test('LadderEntry says why a place is other than its job, and why our judgment stands where it does', async () => {
  const otherThanJob = 'Here bakers run a school.';
  const degree = { label: "bachelor's degree", basis: 'editorial' as const };
  expect(await drawPlace({ education: degree, otherThanJob })).toContain(
    `Other than on the page of Baker: ${otherThanJob}`,
  );
  const standIn = 'The occupation counts bakers in plants too.';
  const judged = await drawPlace({ education: degree, jobZone: 4 }, { education: degree, jobZone: 4, standIn });
  expect(judged).toContain(`Job zone 4 of 5: considerable preparation editorial`);
  expect(judged).toContain(`${standIn} Education and preparation are our judgment.`);
});

test('LadderEntry says beside each place and on each step what it pays, whom the figure is of, and what is not known', async () => {
  const [helper, baker] = aLadder().places;
  const places = [
    { ...helper!, soc: '35-2014.00' },
    { ...baker!, job: 'baker' },
    { ...baker!, id: 'owner', title: 'Owner', level: 4 },
  ];
  const steps = [first!, { ...first!, from: 'baker', to: 'owner' }];
  const entry = aLadder({ places, steps });
  const atlas = atlasWith({
    jobs: { baker: aJob({ occupations: [{ soc: '51-3011.00', title: 'Bakers', match: 'exact' }] }) },
    ladders: { bakery: entry },
    occupations: theOccupations(
      [
        anOccupation('35-2014.00', { title: 'Cooks', wages: wagesOf('35-2010', { title: 'All Cooks' }) }),
        anOccupation('51-3011.00', { title: 'Bakers', wages: wagesOf('51-3011', { year50: 52_000 }) }),
      ],
      { editions },
    ),
  });
  const html = await draw(LadderEntry, {
    atlas,
    id: 'bakery',
    entry,
    ends: new Map(places.map(({ id }) => [id, `bakery/${id}`])),
  });
  const text = DomUtils.textContent(parseDocument(html).children).replaceAll(/\s+/g, ' ');
  expect(text).toContain('half less. United States, May 2025, of all whom the survey counts as “All Cooks”.');
  expect(text).toMatch(
    /more than \$52,000 a year \(\$19.25 an hour\), half less\. Bakers ?: United States, May 2025\./,
  );
  expect(text).toContain('Pay: from $40,000 to $52,000 median a year.');
  expect(text).toContain('Pay: from $52,000 median a year to a pay not known.');
  expect(text).toMatch(/Pay\s?No figure is known\./);
});
