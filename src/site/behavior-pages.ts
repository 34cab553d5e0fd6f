import type { Atlas, AnyCompetency } from '../domain/atlas/atlas.ts';
import type { PlacedBehavior } from '../domain/atlas/entries.ts';
import { longestTitle } from '../domain/policy.ts';
import type { Neighbor } from '../domain/similarity/nearest-behaviors.ts';
import { neighborsOf } from './atlas.ts';
import type { Crumb } from './crumbs.ts';
import { type Fact, type NamedTerm, termData } from './structured-data.ts';
import { behaviorUrl, competencyUrl } from './urls.ts';
import { behaviorKey } from '../domain/ledger/keys.ts';

/** What the page of one behavior or critical work function is made of. */
export interface BehaviorPage {
  readonly atlas: Atlas;
  readonly behavior: PlacedBehavior;
  readonly competency: AnyCompetency;
  readonly neighbors: readonly Neighbor[];
  readonly previous: Crumb | undefined;
  readonly next: Crumb | undefined;
  readonly fact: Fact;
  /** The statement cut to a length that suits a tab or a trail: at most `longestTitle` characters. */
  readonly short: string;
}

/** Gather the pages of all behaviors of the library, or of all industries, in the order of their competencies. */
export function behaviorPages(atlas: Atlas, isOfLibrary: boolean): BehaviorPage[] {
  const competencies = [...atlas.allCompetencies.values()];
  return competencies.flatMap((competency) => {
    if ((competency.industry === null) !== isOfLibrary) return [];
    const siblings = atlas.behaviorsOf.get(competency.id) ?? [];
    const crumbs = siblings.map(({ id, text }): Crumb => ({ title: shorten(text), url: behaviorUrl(id) }));
    return siblings.map((behavior, i) => ({
      atlas,
      behavior,
      competency,
      neighbors: neighborsOf(behavior.id),
      previous: crumbs[i - 1],
      next: crumbs[i + 1],
      short: crumbs[i]!.title,
      fact: termData({
        ...termOfBehavior(atlas, behavior),
        set: competencyUrl(competency.id),
      }),
    }));
  });
}

/** The behaviors of a competency, as the set of terms that it is. */
export const behaviorTerms = (atlas: Atlas, competency: string): NamedTerm[] =>
  (atlas.behaviorsOf.get(competency) ?? []).map((behavior) => termOfBehavior(atlas, behavior));

const termOfBehavior = ({ ledger }: Atlas, behavior: PlacedBehavior): NamedTerm => ({
  name: behavior.text,
  path: behaviorUrl(behavior.id),
  identifier: ledger.live[behaviorKey(behavior)],
  code: behavior.name,
});

function shorten(text: string): string {
  const whole = text.replace(/\.$/, '');
  if (whole.length <= longestTitle) return whole;
  const left = ' …';
  const cut = whole.slice(0, longestTitle - left.length);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,;]$/, '')}${left}`;
}
