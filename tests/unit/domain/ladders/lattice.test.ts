import { describe, expect, test } from 'vitest';
import { UnknownIdError } from '../../../../src/domain/errors.ts';
import {
  buildLattice,
  endKey,
  latticeEnds,
  type LatticeStep,
  listEnds,
  titleOf,
  withNearSteps,
} from '../../../../src/domain/ladders/lattice.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { aLadder } from '../../../fixtures/a-ladder.ts';
import { aLadderOf } from '../../../fixtures/a-ladder-of.ts';
import { noTables } from '../../../fixtures/no-tables.ts';

const jobs = new Map([
  ['baker', aJob({ title: 'Baker', competencies: [held('sums'), held('care')] })],
  ['clerk', aJob({ title: 'Clerk', competencies: [held('sums'), held('care'), held('reading')] })],
  ['miller', aJob({ title: 'Miller', competencies: [held('patience')] })],
]);

describe('buildLattice(atlas)', () => {
  const ladders = new Map([
    ['shop', aLadderOf('Shop', { bench: 'baker', till: 'clerk', owner: null }, 'bench = till', 'till owner')],
    ['bread', aLadderOf('Bread', { day: 'baker', night: 'baker', front: 'clerk' }, 'day night', 'night front')],
  ]);
  const lattice = buildLattice({ ...noTables, jobs, ladders });

  test('makes one place of a job however often it stands on ladders, and one of each place without a job', () => {
    expect([...lattice.jobs.keys()]).toEqual(['baker', 'clerk', 'miller']);
    expect(lattice.places).toEqual(
      new Map([['shop/owner', { title: 'owner of Shop', ladder: 'shop', place: 'owner' }]]),
    );
  });

  test('says of every place of every ladder what it is, by ladder and in its order', () => {
    expect(lattice.standing.map(({ ladder, place, title, end }) => [`${ladder}/${place}`, title, end])).toEqual([
      ['bread/day', 'day of Bread', 'baker'],
      ['bread/night', 'night of Bread', 'baker'],
      ['bread/front', 'front of Bread', 'clerk'],
      ['shop/bench', 'bench of Shop', 'baker'],
      ['shop/till', 'till of Shop', 'clerk'],
      ['shop/owner', 'owner of Shop', 'shop/owner'],
    ]);
    expect(listEnds(lattice).map(({ id }) => id)).toEqual(['baker', 'clerk', 'miller', 'shop/owner']);
    expect(listEnds(latticeEnds({ jobs, ladders }))).toEqual(listEnds(lattice));
    expect(['baker', 'shop/owner'].map(endKey)).toEqual(['baker', 'place:shop/owner']);
  });

  test('joins the same step of several ladders, keeps what each says, and drops steps from a job to itself', () => {
    expect(lattice.steps.map(({ from, to, kind }) => [from, to, kind])).toEqual([
      ['baker', 'clerk', 'advance'],
      ['clerk', 'baker', 'near'],
      ['clerk', 'shop/owner', 'advance'],
    ]);
    expect(lattice.steps[0]!.ladders).toEqual([
      {
        ladder: 'bread',
        from: 'night',
        to: 'front',
        kind: 'advance',
        experiences: ['Tries Bread for one night.', 'Shows Bread to a friend.'],
      },
      {
        ladder: 'shop',
        from: 'bench',
        to: 'till',
        kind: 'lateral',
        experiences: ['Tries Shop for one night.', 'Shows Shop to a friend.'],
      },
    ]);
  });

  test('keeps of a job only what routes need', () => {
    expect(lattice.jobs.get('miller')).toEqual({
      title: 'Miller',
      category: 'food',
      jobZone: 2,
      competencies: [{ competency: 'patience', level: 'skilled' }],
      more: [],
    });
  });

  test('makes one place of an occupation that ladders share by title and O*NET code, and not of one with a title alone', () => {
    const place = (id: string, own: object = {}) => ({
      id,
      title: 'Inspector',
      level: 1,
      summary: 'Looks twice.',
      ...own,
    });
    const ladder = (soc?: string) =>
      aLadder({
        places: [
          { id: 'start', title: 'Baker', job: 'baker', level: 1, summary: 'Bakes and sells.' },
          place('checks', soc ? { soc } : {}),
        ],
        steps: [
          {
            from: 'start',
            to: 'checks',
            kind: 'advance',
            experiences: ['Checks a batch.', 'Checks a week.'],
            basis: 'editorial',
          },
        ],
      });
    const placesWith = (...codes: (string | undefined)[]) => [
      ...buildLattice({
        ...noTables,
        jobs,
        ladders: new Map(codes.map((code, i) => [`l${i}`, ladder(code)])),
      }).places.keys(),
    ];
    expect(placesWith('51-9061.00', '51-9061.00')).toEqual(['l0/checks']);
    expect(placesWith('51-9061.00', '51-9061.01')).toEqual(['l0/checks', 'l1/checks']);
    expect(placesWith(undefined, undefined)).toEqual(['l0/checks', 'l1/checks']);
  });
});

describe('titleOf(lattice, id)', () => {
  const lattice = buildLattice({
    ...noTables,
    jobs,
    ladders: new Map([['shop', aLadderOf('Shop', { till: 'clerk', owner: null }, 'till owner')]]),
  });

  test('names jobs and places, and throws UnknownIdError for neither', () => {
    expect(titleOf(lattice, 'miller')).toBe('Miller');
    expect(titleOf(lattice, 'shop/owner')).toBe('owner of Shop');
    expect(() => titleOf(lattice, 'shop/till')).toThrow(UnknownIdError);
  });
});

test('withNearSteps(vouched, near, jobs) leads to near jobs that take as much preparation or more, and adds none that a ladder has', () => {
  const zones = new Map(Object.entries({ helper: 1, baker: 2, clerk: 2 }).map(([id, jobZone]) => [id, { jobZone }]));
  const near = new Map([
    ['helper', ['baker', 'clerk']],
    ['baker', ['helper', 'clerk']],
  ]);
  const vouched: LatticeStep[] = [{ from: 'helper', to: 'clerk', kind: 'advance', ladders: [] }];
  expect(withNearSteps(vouched, near, zones).map(({ from, to, kind }) => `${from} ${to} ${kind}`)).toEqual([
    'baker clerk near',
    'helper baker near',
    'helper clerk advance',
  ]);
});
