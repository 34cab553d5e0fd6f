import type { Comparable } from '../../domain/comparison/comparables.ts';
import type { ComparedPair, Comparison, ComparisonRow, Spread } from '../../domain/comparison/comparison.ts';
import type { ComparableKind } from './compare.ts';

/** Write names as one would say them: `Nurse`, `Nurse and Cook`, `Nurse, Cook and Clerk`. */
export function joinNames(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}

/** Say what the rows of one spread have in common. */
export function formatSpread(spread: Spread, kind: ComparableKind, count: number): string {
  const all = count === 2 ? 'both' : 'all three';
  if (kind === 'job') {
    return {
      one: 'On one list only',
      some: 'On two of the three lists',
      otherwise: `On ${all} lists, but not alike`,
      alike: `Alike on ${all} lists`,
    }[spread];
  }
  return {
    one: 'In one model only',
    some: 'In two of the three models',
    otherwise: `In ${all}, but on another tier`,
    alike: `In ${all}, on the same tier`,
  }[spread];
}

/**
 * Say in what a row differs: `only on the list of Nurse`, `not on the list of Cook; level differs`; of models `only in
 * Automation`. Empty when it does not.
 */
export function formatDifference({ cells, spread, aspects }: ComparisonRow, things: readonly Comparable[]): string {
  const having = things.filter((_, i) => cells[i]).map(({ title }) => title);
  const without = things.filter((_, i) => !cells[i]).map(({ title }) => title);
  const where = things[0]?.kind === 'job' ? 'on the list of' : 'in';
  const who =
    spread === 'one' ? `only ${where} ${having[0]!}` : spread === 'some' ? `not ${where} ${joinNames(without)}` : '';
  const what = aspects.length > 0 ? `${joinNames(aspects)} ${aspects.length === 1 ? 'differs' : 'differ'}` : '';
  return [who, what].filter(Boolean).join('; ');
}

/** Say how much each two have in common, a sentence a pair. */
export function formatPairs({ things, pairs }: Pick<Comparison, 'things' | 'pairs'>): string[] {
  const isJob = things[0]?.kind === 'job';
  return pairs.map((pair) => {
    const names = namePair(things, pair);
    const who = isJob ? (names === '' ? 'Their lists' : `The lists of ${names}`) : names || 'They';
    const thing = isJob ? ['competency', 'competencies'] : ['block', 'blocks'];
    if (pair.shared === 0) return `${who} have no ${thing[0]!} in common.`;
    return `${who} have ${pair.shared} ${thing[pair.shared === 1 ? 0 : 1]!} in common, of ${pair.either} in all.`;
  });
}

/** Say how alike each two are, a line a pair: `Likeness 0.33`, and of three things whose. */
export function formatLikeness({ things, pairs }: Pick<Comparison, 'things' | 'pairs'>): string[] {
  return pairs.map((pair) => {
    const names = namePair(things, pair);
    return `Likeness${names && ` of ${names}`}: ${pair.likeness.toFixed(2)}`;
  });
}

/** Two of three by name; empty when there are but two. */
function namePair(things: Comparison['things'], { one, other }: ComparedPair): string {
  return things.length === 2 ? '' : joinNames([things[one]!.title, things[other]!.title]);
}
