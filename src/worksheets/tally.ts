import { fewestInGroup } from '../domain/worksheets/firms.ts';
import { liveColumns } from '../domain/worksheets/worksheet-columns.ts';
import { type Spread, spreadOf } from './spread.ts';
import type { SurveyAnswers } from './survey.ts';

/** What all employers said of one competency. */
export interface TalliedRow {
  readonly competency: string;
  /** By the name of the column: `counts`, `level`, `when`, `find`. */
  readonly scales: Readonly<Record<string, Spread>>;
  /** How many find it useful or must have it, and how many do not need it. */
  readonly needed: number;
  readonly not: number;
  /** What they wrote, by the alphabet, so that the order tells nothing of who wrote it. */
  readonly words: readonly string[];
}

const scales = liveColumns.employer.filter(({ choices }) => choices.length > 0);

/** Count what employers said. @param competencies ids, each once; what was said of others is passed over */
export function tally(all: readonly SurveyAnswers[], competencies: readonly string[]): TalliedRow[] {
  return competencies.map((competency) => {
    const counts = new Map(scales.map(({ id, choices }) => [id, choices.map(() => 0)]));
    const words: string[] = [];
    for (const { cells } of all) {
      const texts = cells.get(competency);
      if (!texts) continue;
      for (const { id, choices } of scales) {
        const at = choices.indexOf(texts[id] ?? '');
        if (at >= 0) counts.get(id)![at]! += 1;
      }
      if (texts['words']) words.push(texts['words']);
    }
    const [not = 0, useful = 0, must = 0] = counts.get('counts')!;
    return {
      competency,
      scales: Object.fromEntries([...counts].map(([id, chosen]) => [id, spreadOf(chosen)])),
      needed: useful + must,
      not,
      words: words.sort((a, b) => (a < b ? -1 : 1)),
    };
  });
}

/**
 * Order rows by how much they count: by the median, then by the share that must have it, then by the share that finds it useful. Rows of
 * which nobody said anything come last; equals keep their order.
 */
export function byImportance<T extends TalliedRow>(rows: readonly T[]): T[] {
  const measures = ({ scales: { counts } }: TalliedRow): readonly number[] => {
    const { count, chosen, quarters } = counts!;
    return quarters ? [quarters[1], chosen[2]! / count, chosen[1]! / count] : [-1];
  };
  return rows.toSorted((a, b) => {
    const [one, other] = [measures(a), measures(b)];
    const at = one.findIndex((value, i) => value !== other[i]);
    return at < 0 ? 0 : (other[at] ?? -1) - one[at]!;
  });
}

/** A group of firms, by size, sector or both; empty for all. */
export interface Group {
  readonly size: string;
  readonly sector: string;
}

/** The answers of a group; nothing where it is too small to be shown by itself. All together are always shown. */
export function answersOfGroup(
  all: readonly SurveyAnswers[],
  { size, sector }: Group,
): readonly SurveyAnswers[] | undefined {
  if (size === '' && sector === '') return all;
  const found = all.filter((one) => (size === '' || one.size === size) && (sector === '' || one.sector === sector));
  return found.length < fewestInGroup ? undefined : found;
}
