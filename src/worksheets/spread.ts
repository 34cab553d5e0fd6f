/** How answers on a scale are spread. */
export interface Spread {
  /** How many answered. */
  readonly count: number;
  /** How many chose each answer, in the order of the scale. */
  readonly chosen: readonly number[];
  /** Places on the scale from 0; halfway between two where the answers in the middle differ. Undefined while nobody answered. */
  readonly quarters: readonly [lower: number, median: number, upper: number] | undefined;
}

/**
 * Tell how answers are spread. Quarters are those of Hyndman and Fan’s second definition (1996): the answer at that place in their order, and
 * the middle of two answers where the place falls between them. For the middle this is the median as taught at school.
 *
 * @param chosen how many chose each answer, in the order of the scale
 */
export function spreadOf(chosen: readonly number[]): Spread {
  const count = chosen.reduce((sum, one) => sum + one, 0);
  if (count === 0) return { count, chosen, quarters: undefined };
  const at = (place: number): number => {
    let left = place;
    return chosen.findIndex((one) => (left -= one) < 0);
  };
  const quarter = (quarters: number): number => {
    const place = (count * quarters) / 4;
    return Number.isInteger(place) ? (at(place - 1) + at(place)) / 2 : at(Math.floor(place));
  };
  return { count, chosen, quarters: [quarter(1), quarter(2), quarter(3)] };
}
