import type { ComparedThing } from '../../domain/compared-things.ts';
import type { Comparison, ComparisonRow, Spread } from '../../domain/comparison.ts';
import type { ComparedKind } from './compare.ts';

/** Write names as one would say them: `Nurse`, `Nurse and Cook`, `Nurse, Cook and Clerk`. */
export function joinNames(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}

/** Say what the rows of one spread have in common. */
export function tellSpread(spread: Spread, kind: ComparedKind, count: number): string {
  const all = count === 2 ? 'both' : 'all three';
  if (kind === 'job') {
    return {
      one: 'Asked for by one only',
      some: 'Asked for by two of the three',
      otherwise: `Asked for by ${all}, but not alike`,
      alike: `Asked for alike by ${all}`,
    }[spread];
  }
  return {
    one: 'In one model only',
    some: 'In two of the three models',
    otherwise: `In ${all}, but on another tier`,
    alike: `In ${all}, on the same tier`,
  }[spread];
}

/** Say in what a row differs: `only Nurse`, `not Cook; level differs`. Empty when it does not. */
export function tellDifference({ cells, spread, aspects }: ComparisonRow, things: readonly ComparedThing[]): string {
  const having = things.filter((_, i) => cells[i]).map(({ title }) => title);
  const without = things.filter((_, i) => !cells[i]).map(({ title }) => title);
  const who = spread === 'one' ? `only ${having[0]!}` : spread === 'some' ? `not ${joinNames(without)}` : '';
  const what = aspects.length > 0 ? `${joinNames(aspects)} ${aspects.length === 1 ? 'differs' : 'differ'}` : '';
  return [who, what].filter(Boolean).join('; ');
}

/** Say how much each two share and how alike they are, a sentence a pair. */
export function tellPairs({ things, pairs }: Pick<Comparison, 'things' | 'pairs'>): string[] {
  const has = things[0]?.kind === 'job' ? 'asks for' : 'has';
  return pairs.map(({ one, other, likeness, shared, either }) => {
    const who = things.length === 2 ? 'They' : joinNames([things[one]!.title, things[other]!.title]);
    const what = shared === 0 ? 'none' : String(shared);
    return `${who} share ${what} of the ${either} ${either === 1 ? 'competency' : 'competencies'} that either ${has}: likeness ${likeness.toFixed(2)}.`;
  });
}
