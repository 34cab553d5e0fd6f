import { describe as group, expect, test } from 'vitest';
import {
  addPlace,
  addStep,
  describe,
  editPlace,
  editStep,
  movePlace,
  moveStep,
  removePlace,
  removeStep,
  whyNoStep,
} from '../../../../src/building/ladder/change.ts';
import { builtLadderLimits, upward } from '../../../../src/building/ladder/ladder.ts';
import { aBuiltLadder, anEmptyLadder, placeId, stepId } from '../../../fixtures/a-built-ladder.ts';
import { uuidOf } from '../../../fixtures/some-mappings.ts';

const ladder = aBuiltLadder();
const titles = (of = ladder) => upward(of.places).map(({ title }) => title);
const ids = (n: number) => ({ id: placeId(n), link: uuidOf(200 + n) });

group('places', () => {
  test('stand from the lowest level up, those of one level in their order', () => {
    const more = addPlace(ladder, ids(4), { title: '  Oven\n hand ', level: 1 });
    expect(titles(more)).toEqual(['Helper', 'Oven hand', 'Baker', 'Head Baker']);
  });

  test('change their place within their level only', () => {
    const more = addPlace(ladder, ids(4), { title: 'Oven hand', level: 1 });
    expect(titles(movePlace(more, placeId(4), -1))).toEqual(['Oven hand', 'Helper', 'Baker', 'Head Baker']);
    expect(movePlace(more, placeId(4), 1)).toBe(more);
    expect(movePlace(more, placeId(2), -1)).toBe(more);
    expect(movePlace(more, placeId(9), -1)).toBe(more);
  });

  test('come last on another level, and no level is out of reach', () => {
    expect(titles(editPlace(ladder, placeId(1), { level: 2 }))).toEqual(['Baker', 'Helper', 'Head Baker']);
    expect(editPlace(ladder, placeId(1), { level: 99 }).places.at(-1)!.level).toBe(6);
  });

  test('go with their steps', () => {
    const less = removePlace(ladder, placeId(2));
    expect([titles(less), less.steps]).toEqual([['Helper', 'Head Baker'], []]);
  });

  test('lose the share of people asked with the words or the occupation that it was told of', () => {
    const asked = editPlace(
      editPlace(ladder, placeId(1), {
        soc: '51-3011.00',
        education: { label: 'high school diploma', share: 0, basis: 'onet' },
      }),
      placeId(1),
      {
        education: { label: 'high school diploma', share: 62, basis: 'onet' },
      },
    );
    expect(asked.places[0]!.education.share).toBe(62);
    const other = editPlace(asked, placeId(1), { education: { label: 'some college', share: 62, basis: 'onet' } });
    expect(other.places[0]!.education).toEqual({ label: 'some college', share: 0, basis: 'editorial' });
    expect(editPlace(asked, placeId(1), { soc: '51-3011.01' }).places[0]!.education.share).toBe(0);
  });

  test('are as many as there is room for', () => {
    let full = anEmptyLadder();
    for (let i = 0; i < builtLadderLimits.places; i += 1) full = addPlace(full, ids(i), { title: `Place ${i}` });
    expect(addPlace(full, ids(99), { title: 'One more' })).toBe(full);
  });

  test('name a credential once', () => {
    const twice = [
      { credential: 'food-card', need: '' },
      { credential: 'food-card', need: 'helps' },
    ] as const;
    expect(editPlace(ladder, placeId(1), { credentials: twice }).places[0]!.credentials).toEqual([twice[1]]);
  });
});

group('steps', () => {
  test('lead from one place to another, once', () => {
    expect(whyNoStep(ladder, placeId(1), placeId(1))).toBe('itself');
    expect(whyNoStep(ladder, placeId(1), placeId(2))).toBe('twice');
    expect(whyNoStep(ladder, placeId(1), placeId(9))).toBe('no-place');
    expect(whyNoStep(ladder, placeId(2), placeId(1))).toBeUndefined();
    expect(addStep(ladder, uuidOf(9), { from: placeId(1), to: placeId(2) })).toBe(ladder);
  });

  test('keep their ends where the new ones cannot be joined', () => {
    expect(editStep(ladder, stepId(2), { from: placeId(1), to: placeId(2) })).toBe(ladder);
    expect(editStep(ladder, stepId(2), { from: placeId(1) }).steps[1]!.from).toBe(placeId(1));
  });

  test('are moved and taken away', () => {
    expect(moveStep(ladder, stepId(2), -1).steps.map(({ id }) => id)).toEqual([stepId(2), stepId(1)]);
    expect(moveStep(ladder, stepId(2), 1)).toBe(ladder);
    expect(removeStep(ladder, stepId(1)).steps.map(({ id }) => id)).toEqual([stepId(2)]);
  });

  test('hold lines that say something', () => {
    const edited = editStep(ladder, stepId(1), { experiences: ['  Bake\ta loaf. ', '', '   '] });
    expect(edited.steps[0]!.experiences).toEqual(['Bake a loaf.']);
  });
});

test('what changes nothing gives the same ladder', () => {
  expect(describe(ladder, { title: ' Bread and rolls ' })).toBe(ladder);
  expect(editPlace(ladder, placeId(1), { title: 'Helper ' })).toBe(ladder);
  expect(editStep(ladder, stepId(1), { kind: 'advance' })).toBe(ladder);
  expect(removeStep(ladder, uuidOf(9))).toBe(ladder);
});
