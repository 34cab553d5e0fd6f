import { type Atlas, find } from './atlas.ts';
import { similarOverlap, similarPerCompetency } from './policy.ts';
import { meaningfulStems } from './words.ts';

/** A technical competency of another industry on similar ground. */
export interface SimilarTechnical {
  readonly competency: string;
  /** Word stems that the titles and content areas of both hold, 0–1 of the smaller. */
  readonly overlap: number;
}

/**
 * Find technical competencies of other industries that cover similar ground, by the words of their titles and
 * technical content areas (overlap coefficient: shared stems over the stems of the smaller set).
 *
 * @returns the most similar first, at most `similarPerCompetency`; those already named as related are left out
 * @throws {UnknownIdError} if no technical competency has the id
 */
export function findSimilarTechnical(atlas: Atlas, id: string): SimilarTechnical[] {
  const own = find(atlas.technical, id, 'technical competency');
  const stems = (title: string, topics: readonly string[]) => new Set(meaningfulStems([title, ...topics].join(' ')));
  const mine = stems(own.title, own.topics);
  const industry = id.split('/')[0]!;
  const named = new Set(own.related.map(({ to }) => to));
  return [...atlas.technical]
    .filter(([other]) => !other.startsWith(`${industry}/`) && !named.has(other))
    .map(([competency, { title, topics }]) => {
      const theirs = stems(title, topics);
      let shared = 0;
      for (const stem of mine) if (theirs.has(stem)) shared += 1;
      return { competency, overlap: shared / Math.max(1, Math.min(mine.size, theirs.size)) };
    })
    .filter(({ overlap }) => overlap >= similarOverlap)
    .sort((a, b) => b.overlap - a.overlap || (a.competency < b.competency ? -1 : 1))
    .slice(0, similarPerCompetency);
}
