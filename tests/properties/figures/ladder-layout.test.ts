import { expect, test } from 'vitest';
import { ladder } from '../../../src/figures/ladder.ts';
import { tallLadder } from '../../../src/figures/tall-ladder.ts';
import { aPlace, aStep } from '../../fixtures/a-place.ts';

// Where each point of a line is measured against each point of all others, both take over 320 million roots.
test.for([ladder, tallLadder])('forty places on one level take little work: %o', (draw) => {
  const below = Array.from({ length: 40 }, (_, i) => aPlace(`crowd-${i}`, 1));
  const places = [...below, ...Array.from({ length: 10 }, (_, i) => aPlace(`upper-${i}`, 2 + (i % 5)))];
  const steps = below.flatMap(({ id }, i) => [aStep(id, `upper-${i % 10}`), aStep(id, `upper-${(i + 3) % 10}`)]);
  const { sqrt } = Math;
  let measured = 0;
  Math.sqrt = (of) => {
    measured += 1;
    return sqrt(of);
  };
  try {
    expect(draw(places, steps).steps).toHaveLength(80);
  } finally {
    Math.sqrt = sqrt;
  }
  expect(measured).toBeLessThan(4_000_000);
});
