import type { Importance, Level } from '../../schemas/parts.ts';
import type { ComparableCompetency, Comparable } from './comparables.ts';
import { UnknownIdError } from '../errors.ts';
import { find } from '../look-up.ts';
import { isMore, type NeedGrade } from '../occupations/needs.ts';
import { jaccard } from '../similarity/jaccard.ts';
import { mostAlsoShared, mostCompared } from '../policy.ts';

/** What a job asks of the competency of a row. */
export interface JobCell {
  readonly kind: 'job';
  /** The name there. */
  readonly as: string;
  readonly importance: Importance;
  readonly level: Level;
}

/** Where a model has the competency of a row. */
export interface ModelCell {
  readonly kind: 'industry';
  /** The name there. */
  readonly as: string;
  readonly tier: string;
  readonly number: string;
}

/** In what two things that have a competency may still differ. */
export type Aspect = 'importance' | 'level' | 'tier';

/** How many of the things have the competency: one, more than one, all in different ways, all alike. */
export type Spread = 'one' | 'some' | 'otherwise' | 'alike';

/** One competency, and what each thing has of it. */
export interface ComparisonRow {
  readonly competency: string;
  readonly title: string;
  readonly tierNumber: number;
  /** One for each thing, in their order; null where it does not have the competency. */
  readonly cells: readonly (JobCell | ModelCell | null)[];
  /** One for each thing: how much the occupations of a job need what is not on its list; null where that is unknown, or is on it. */
  readonly needs: readonly (NeedGrade | null)[];
  readonly spread: Spread;
  /** In what those that have it differ; empty when they do not, and when one alone has it. */
  readonly aspects: readonly Aspect[];
  /** True unless all have it, and alike. */
  readonly differs: boolean;
}

/** Two of the things, and how alike they are. */
export interface ComparedPair {
  /** Places of the two among the things. */
  readonly one: number;
  readonly other: number;
  /** Of jobs by their full profiles, −1 to 1 in hundredths; of models by their blocks, 0–1. */
  readonly likeness: number;
  /** Number of competencies that both have. */
  readonly shared: number;
  /** Number of competencies that either has. */
  readonly either: number;
}

/** Things of one kind side by side. */
export interface Comparison<T extends Comparable = Comparable> {
  readonly things: readonly T[];
  /** Every competency that any of them has, once: what differs first. */
  readonly rows: readonly ComparisonRow[];
  /**
   * What no list has, and the occupations of all the jobs need more than most: at most `mostAlsoShared`, those first that most of
   * them need much more, then from the foundation up.
   */
  readonly alsoShared: readonly { readonly competency: string; readonly title: string; readonly tierNumber: number }[];
  /** Every two of them. */
  readonly pairs: readonly ComparedPair[];
}

const spreads: readonly Spread[] = ['one', 'some', 'otherwise', 'alike'];

/**
 * Put two or three things of one kind side by side. Rows come by spread: what one alone has, what some have, what all have
 * but not alike, what all have alike; within a spread from the foundation up, then by title. So the order of the things
 * changes the order of the cells and nothing else.
 *
 * @param known every competency of the things, and those whose need in one of the jobs is known, by id
 * @throws {RangeError} if there are fewer than two things or more than three, or jobs among models
 * @throws {UnknownIdError} if a thing has a competency that is not known
 */
export function compareAll<T extends Comparable>(
  things: readonly T[],
  known: ReadonlyMap<string, ComparableCompetency>,
): Comparison<T> {
  if (things.length < 2 || things.length > mostCompared)
    throw new RangeError(`two or three things can be compared, not ${things.length}`);
  if (things.some(({ kind }) => kind !== things[0]!.kind)) throw new RangeError('jobs cannot be compared with models');
  const held = things.map(cellsOf);
  const ids = [...new Set(held.flatMap((cells) => [...cells.keys()]))];
  const rows = ids.map((id) => {
    const { title, tierNumber, tierOrder } = knownOf(known, id);
    const cells = held.map((own) => name(own.get(id), title));
    const needs = things.map((thing, i) => (cells[i] || thing.kind !== 'job' ? null : (thing.rest.get(id) ?? null)));
    return { tierOrder, row: rowOf({ competency: id, title, tierNumber, needs }, cells) };
  });
  rows.sort(
    (a, b) =>
      spreads.indexOf(a.row.spread) - spreads.indexOf(b.row.spread) ||
      a.tierOrder - b.tierOrder ||
      a.row.title.localeCompare(b.row.title, 'en') ||
      (a.row.competency < b.row.competency ? -1 : 1),
  );
  return {
    things,
    rows: rows.map(({ row }) => row),
    alsoShared: alsoSharedBy(things, known, ids),
    pairs: pairsOf(things),
  };
}

function alsoSharedBy(
  things: readonly Comparable[],
  known: ReadonlyMap<string, ComparableCompetency>,
  listed: readonly string[],
): Comparison['alsoShared'] {
  const jobs = things.filter((thing) => thing.kind === 'job');
  const needsOf = (id: string) => jobs.map(({ rest }) => rest.get(id));
  const much = (id: string) => needsOf(id).filter((grade) => grade === 'much-more').length;
  return [...(jobs[0]?.rest.keys() ?? [])]
    .filter((id) => !listed.includes(id) && needsOf(id).every((grade) => grade !== undefined && isMore(grade)))
    .map((competency) => ({ competency, ...knownOf(known, competency) }))
    .sort(
      (a, b) =>
        much(b.competency) - much(a.competency) ||
        a.tierOrder - b.tierOrder ||
        a.title.localeCompare(b.title, 'en') ||
        (a.competency < b.competency ? -1 : 1),
    )
    .slice(0, mostAlsoShared)
    .map(({ competency, title, tierNumber }) => ({ competency, title, tierNumber }));
}

type Cell = JobCell | ModelCell;
/** A cell whose name is still missing where it is the competency’s own. */
type Unnamed = (Omit<JobCell, 'as'> | Omit<ModelCell, 'as'>) & { readonly as: string | undefined };

function cellsOf(thing: Comparable): Map<string, Unnamed> {
  return new Map<string, Unnamed>(
    thing.kind === 'job'
      ? thing.competencies.map(({ competency, as, importance, level }) => [
          competency,
          { kind: 'job', as, importance, level },
        ])
      : thing.competencies.map(({ competency, as, tier, number }) => [
          competency,
          { kind: 'industry', as, tier, number },
        ]),
  );
}

function name(cell: Unnamed | undefined, title: string): Cell | null {
  return cell ? { ...cell, as: cell.as ?? title } : null;
}

function rowOf(
  what: Pick<ComparisonRow, 'competency' | 'title' | 'tierNumber' | 'needs'>,
  cells: readonly (Cell | null)[],
): ComparisonRow {
  const having = cells.filter((cell) => cell !== null);
  const aspects = (['importance', 'level', 'tier'] as const).filter(
    (aspect) => new Set(having.map((cell) => valueOf(cell, aspect))).size > 1,
  );
  const spread =
    having.length === 1 ? 'one' : having.length < cells.length ? 'some' : aspects.length > 0 ? 'otherwise' : 'alike';
  return { ...what, cells, spread, aspects, differs: spread !== 'alike' };
}

function valueOf(cell: Cell, aspect: Aspect): string | undefined {
  if (cell.kind === 'industry') return aspect === 'tier' ? cell.tier : undefined;
  return aspect === 'tier' ? undefined : cell[aspect];
}

function pairsOf(things: readonly Comparable[]): ComparedPair[] {
  return things.flatMap((own, one) =>
    things.slice(one + 1).map((theirs, i) => {
      const [listed, listedThere] = [idsOf(own), idsOf(theirs)];
      const shared = [...listed].filter((id) => listedThere.has(id)).length;
      const either = listed.size + listedThere.size - shared;
      return { one, other: one + 1 + i, likeness: likenessOf(own, theirs), shared, either };
    }),
  );
}

function likenessOf(one: Comparable, other: Comparable): number {
  if (one.kind === 'industry') return jaccard(idsOf(one), idsOf(other));
  return one.id === other.id ? 1 : find(one.likeness, other.id, 'job') / 100;
}

const idsOf = ({ competencies }: Comparable): Set<string> => new Set(competencies.map(({ competency }) => competency));

function knownOf(known: ReadonlyMap<string, ComparableCompetency>, id: string): ComparableCompetency {
  const found = known.get(id);
  if (!found) throw new UnknownIdError('competency', id);
  return found;
}
