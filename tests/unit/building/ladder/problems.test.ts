import { describe, expect, test } from 'vitest';
import { addPlace, addStep, describe as tell, editPlace, editStep } from '../../../../src/building/ladder/change.ts';
import type { BuiltLadder } from '../../../../src/building/ladder/ladder.ts';
import { keepNames, namesOf } from '../../../../src/building/ladder/names.ts';
import { findProblems } from '../../../../src/building/ladder/problems.ts';
import { formatFault } from '../../../../src/messages/en/build-ladder-problems.ts';
import { aBuiltLadder, anEmptyLadder, placeId, someKnown, stepId } from '../../../fixtures/a-built-ladder.ts';
import { uuidOf } from '../../../fixtures/some-mappings.ts';

const ladder = aBuiltLadder();
const found = (of: BuiltLadder) =>
  findProblems(of, someKnown()).map(({ at, field, fault }) => `${at} ${field} ${fault.what}`);

describe('findProblems(ladder, known)', () => {
  test('finds nothing in a ladder that is complete', () => {
    expect(found(ladder)).toEqual([]);
  });

  test('tells of an empty one what it needs', () => {
    expect(found(anEmptyLadder())).toEqual([
      'ladder title missing',
      'ladder field missing',
      'ladder summary missing',
      'ladder places few',
      'ladder steps few',
    ]);
  });

  test('counts a sign beyond the first plane as one, as the schema does', () => {
    expect(found({ ...ladder, phrases: ['𐀀', '𐀀𐀀'] })).toEqual(['ladder phrases short']);
  });

  test('finds a circle of steps up, by the titles of its places', () => {
    const circle = addStep(ladder, uuidOf(9), {
      from: placeId(3),
      to: placeId(1),
      experiences: ['Hand the bakery over.', 'Sweep the floor again.'],
    });
    const [down, turn] = findProblems(circle, someKnown());
    expect(turn!.fault).toEqual({ what: 'circle', titles: ['Helper', 'Baker', 'Head Baker', 'Helper'] });
    const names = namesOf(circle);
    const titles = new Map(circle.places.map(({ id, title }) => [names.places.get(id)!, title]));
    expect(formatFault(down!.field, down!.fault, titles)).toBe(
      '“step up” leads from “Head Baker” on level 4 to “Helper” on level 1. To mend it: Turn the step around, correct the level of one of the two places, or name the kind that it is.',
    );
  });

  test('finds a place that no step joins, missing experiences, and a step to a lower job zone', () => {
    const apart = addPlace(
      ladder,
      { id: placeId(4), link: uuidOf(204) },
      { title: 'Miller', summary: 'Grinds the grain into flour.' },
    );
    expect(found(apart)).toEqual(['place steps rule']);
    expect(found(editStep(ladder, stepId(1), { experiences: ['Bake a loaf of rye bread.'] }))).toEqual([
      'step experiences few',
    ]);
    const zones = editPlace(editPlace(ladder, placeId(1), { zone: 3 }), placeId(2), { zone: 2 });
    expect(found(zones)).toEqual(['step kind rule']);
    expect(found(editStep(zones, stepId(1), { lowerZone: 'The pay is better there.' }))).toEqual([]);
  });

  test('holds a place against its job and its occupation', () => {
    const job = editPlace(ladder, placeId(2), { job: 'baker', soc: '51-3011.00', zone: 2 });
    expect(found(job)).toEqual([]);
    expect(found(editPlace(job, placeId(2), { zone: 3 }))).toEqual(['place zone zone', 'place zone rule']);
    const learned = editPlace(job, placeId(2), { education: { label: 'some college', share: 0, basis: 'editorial' } });
    expect(found(learned)).toEqual(['place education rule']);
    expect(found(editPlace(job, placeId(2), { job: 'miller', soc: '99-9999.00' }))).toEqual([
      'place job unknown',
      'place soc unknown',
    ]);
  });

  test('finds hard words and the name of another ladder', () => {
    const hard = editPlace(ladder, placeId(1), {
      summary: 'Operationalizes organizational methodologies facilitating institutional sustainability considerations.',
    });
    expect(found(hard)).toEqual(['place summary rule']);
    expect(found(tell(ladder, { title: 'Nursing' }))).toContain('ladder title taken');
  });
});

describe('namesOf(ladder)', () => {
  test('tells places with one title apart, and keeps what a file was made with', () => {
    const two = addPlace(ladder, { id: placeId(4), link: uuidOf(204) }, { title: 'Baker' });
    const names = namesOf(two);
    expect([names.ladder, ...names.places.values()]).toEqual([
      'bread-and-rolls',
      'helper',
      'baker',
      'head-baker',
      'baker-2',
    ]);
    const kept = tell(editPlace(keepNames(two), placeId(2), { title: 'Pastry Cook' }), { title: 'Cakes' });
    expect(namesOf(kept)).toEqual(names);
    expect(keepNames(kept)).toBe(kept);
  });

  test('names what has no letters of ours', () => {
    const other = editPlace(tell(ladder, { title: '面包' }), placeId(1), { title: '面' });
    const names = namesOf(other);
    expect([names.ladder, names.places.get(placeId(1))]).toEqual(['ladder', 'place']);
  });
});
