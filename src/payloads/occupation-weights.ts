import type { Yardstick } from '../domain/standing/yardstick.ts';

/** The weights of all rated occupations. */
export interface OccupationWeightsFile {
  /** Ids of the competencies that the digits are for, in order. */
  readonly competencies: readonly string[];
  /** By code. A digit for each of `competencies`, 0 for what does not count, up to the last that does. */
  readonly occupations: readonly (readonly [soc: string, title: string, url: string, weights: string])[];
}

/**
 * Read the occupations back: their yardsticks by code, and the address of each. Their competencies come in the order of the file,
 * not by weight.
 */
export function readOccupationWeights({ competencies, occupations }: OccupationWeightsFile): {
  readonly occupations: readonly Yardstick[];
  readonly urls: ReadonlyMap<string, string>;
} {
  return {
    occupations: occupations.map(([id, title, , weights]) => ({
      kind: 'occupation',
      id,
      title,
      competencies: [...weights].flatMap((digit, i) =>
        digit === '0'
          ? []
          : [{ competency: competencies[i]!, weight: Number(digit), shown: [], importance: null, level: null }],
      ),
      credentials: [],
    })),
    urls: new Map(occupations.map(([soc, , url]) => [soc, url])),
  };
}
