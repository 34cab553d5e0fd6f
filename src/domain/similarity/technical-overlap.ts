import type { Atlas } from '../atlas/atlas.ts';
import { derive } from '../derive.ts';
import { find } from '../look-up.ts';
import { leastOverlap, overlapsPerCompetency } from '../policy.ts';
import { meaningfulStems } from './stems.ts';
import { industryOf } from '../ledger/keys.ts';

/** A technical competency of another industry on similar ground. */
export interface TechnicalOverlap {
  readonly competency: string;
  /** Word stems that the titles and content areas of both hold, 0–1 of the smaller. */
  readonly overlap: number;
}

/**
 * Find technical competencies of other industries that cover similar ground, by the words of their titles and
 * technical content areas (overlap coefficient: shared stems over the stems of the smaller set).
 *
 * @returns the most similar first, at most `overlapsPerCompetency`; those already named as related are left out
 * @throws {UnknownIdError} if no technical competency has the id
 */
export function findTechnicalOverlap({ technical }: Atlas, id: string): TechnicalOverlap[] {
  const { related } = find(technical, id, 'technical competency');
  const { stems, holders } = wordsOf(technical);
  const shared = new Map<string, number>();
  for (const stem of stems.get(id)!)
    for (const other of holders.get(stem)!) shared.set(other, (shared.get(other) ?? 0) + 1);
  const industry = industryOf(id)!;
  const named = new Set(related.map(({ to }) => to));
  const smaller = (other: string) => Math.min(stems.get(id)!.size, stems.get(other)!.size);
  return [...shared]
    .filter(([other]) => !other.startsWith(`${industry}/`) && !named.has(other))
    .map(([competency, count]) => ({ competency, overlap: count / smaller(competency) }))
    .filter(({ overlap }) => overlap >= leastOverlap)
    .sort((a, b) => b.overlap - a.overlap || (a.competency < b.competency ? -1 : 1))
    .slice(0, overlapsPerCompetency);
}

interface Words {
  /** The stems of each technical competency. */
  readonly stems: ReadonlyMap<string, ReadonlySet<string>>;
  /** The technical competencies that hold each stem. */
  readonly holders: ReadonlyMap<string, readonly string[]>;
}

/** Made once for all technical competencies, so that each is compared only with those it shares a word with. */
const wordsOf = derive((technical: Atlas['technical']): Words => {
  const stems = new Map(
    [...technical].map(([id, { title, topics }]) => [id, new Set(meaningfulStems([title, ...topics].join(' ')))]),
  );
  const holders = new Map<string, string[]>();
  for (const [id, own] of stems) {
    for (const stem of own) {
      const list = holders.get(stem);
      if (list) list.push(id);
      else holders.set(stem, [id]);
    }
  }
  return { stems, holders };
});
