import { describe, expect, test } from 'vitest';
import { tallDefaults, tallLadder } from '../../../src/figures/tall-ladder.ts';
import { aPlace, aStep } from '../../fixtures/a-place.ts';

/** What holds of every ladder, in this drawing and the wide one, stands in `ladder.test.ts`. */
describe('tallLadder(places, steps)', () => {
  const helper = aPlace('helper', 1);
  const baker = aPlace('baker', 2);
  const clerk = aPlace('clerk', 2);
  const track = ({ path }: { readonly path: string }) => Math.min(...path.match(/[\d.]+(?=,)/g)!.map(Number));

  test('sets one place a row, the lowest level at the foot, with every length', () => {
    const steps = [aStep('helper', 'baker'), aStep('baker', 'clerk', 'lateral')];
    expect(tallLadder([baker, clerk, helper], steps)).toEqual({
      width: 344,
      height: 156,
      badge: 12,
      lanes: [],
      places: [
        {
          stone: helper,
          x: 45,
          y: 112,
          width: 299,
          height: 44,
          lines: [{ text: 'Helper', x: 194.5, y: 139, glue: '' }],
        },
        { stone: baker, x: 45, y: 56, width: 299, height: 44, lines: [{ text: 'Baker', x: 194.5, y: 83, glue: '' }] },
        { stone: clerk, x: 45, y: 0, width: 299, height: 44, lines: [{ text: 'Clerk', x: 194.5, y: 27, glue: '' }] },
      ],
      steps: [
        {
          ...steps[0],
          number: 1,
          path: 'M45,126C27.4,126 13,120.6 13,114C13,114 13,98 13,98C13,91.4 25.6,86 41,86',
          x: 13,
          y: 106,
        },
        {
          ...steps[1],
          number: 2,
          path: 'M45,70C27.4,70 13,64.6 13,58C13,58 13,42 13,42C13,35.4 25.6,30 41,30',
          x: 13,
          y: 50,
        },
      ],
    });
  });

  test('keeps a step that passes another to a track further out', () => {
    const steps = [aStep('helper', 'clerk'), aStep('baker', 'clerk'), aStep('helper', 'baker')];
    const [long, upper, lower] = tallLadder([helper, baker, clerk], steps).steps.map(track);
    expect(upper).toBe(lower);
    expect(upper! - long!).toBeCloseTo(tallDefaults.track, 5);
  });

  test('keeps steps there and back to two tracks', () => {
    const [there, back] = tallLadder([helper, baker], [aStep('helper', 'baker'), aStep('baker', 'helper')]).steps;
    expect(track(there!)).not.toBe(track(back!));
  });

  test('draws tracks closer rather than take more room from the places than there is', () => {
    const places = Array.from({ length: 14 }, (_, i) => aPlace(`place-${i}`, 1));
    const steps = places.slice(1).map(({ id }) => aStep('place-0', id));
    const figure = tallLadder(places, steps);
    expect(figure.places[0]!.x).toBe(tallDefaults.most);
    expect(new Set(figure.steps.map(track)).size).toBe(steps.length);
  });
});
