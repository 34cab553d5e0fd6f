import type { Fit } from './fit.ts';
import { fewestAnswersToRank } from './limits.ts';
import type { Yardstick } from './yardstick.ts';

/** A yardstick with the fit of one person to it. */
export interface Fitted {
  readonly yardstick: Yardstick;
  readonly fit: Fit;
}

/** The fits of one person to many things, in order. */
export interface RankedFits {
  /** Best first. */
  readonly ranked: readonly Fitted[];
  /** Those for which too few behaviors were answered to say where they stand: those with most answers first, then by title. */
  readonly tooFew: readonly Fitted[];
  /** Those of which nothing applies to the person, by title. */
  readonly none: readonly Yardstick[];
}

/**
 * Put the fits of one person in order: by the middle of the range, so that what is not answered counts for nobody and against
 * nobody; of equal ones the narrower range first, then by title. Fits with fewer than `fewestAnswersToRank` answers have no place.
 *
 * @param fits one for each yardstick, in their order
 */
export function rankFits(yardsticks: readonly Yardstick[], fits: readonly (Fit | null)[]): RankedFits {
  const fitted = yardsticks.flatMap((yardstick, i) => (fits[i] ? [{ yardstick, fit: fits[i] }] : []));
  const hasEnough = ({ fit }: Fitted) => fit.answered >= Math.min(fewestAnswersToRank, fit.asked);
  return {
    ranked: fitted
      .filter(hasEnough)
      .sort(
        (a, b) => b.fit.middle - a.fit.middle || widthOf(a.fit) - widthOf(b.fit) || inOrder(a.yardstick, b.yardstick),
      ),
    tooFew: fitted
      .filter((one) => !hasEnough(one))
      .sort((a, b) => b.fit.answered - a.fit.answered || inOrder(a.yardstick, b.yardstick)),
    none: yardsticks.filter((_, i) => !fits[i]).sort(inOrder),
  };
}

/** How far the ends of a fit lie apart, 0–98. */
const widthOf = ({ low, high }: Fit): number => high - low;

/** By title as readers read, and where two have the same by their ids, so that the order never depends on what came first. */
const inOrder = (a: Yardstick, b: Yardstick): number =>
  a.title.localeCompare(b.title, 'en') || (a.id < b.id ? -1 : Number(a.id > b.id));
