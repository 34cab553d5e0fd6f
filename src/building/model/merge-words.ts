import type { BuiltBlock, BuiltStatement } from './model.ts';
import { formerStatement, inCommon, sameList } from './counterparts.ts';
import type { Decide } from './three-ways.ts';
import { type NewId, statementKey } from './parts.ts';

interface Means {
  /** By what the block is known. */
  readonly key: string;
  /** Its name. */
  readonly of: string;
  readonly decide: Decide;
  readonly newId: NewId;
}

/**
 * Merge the words of a block that is one’s own with those that it was taken with and those that there are now. A block of the site
 * has no words of its own, so it needs none merged.
 */
export function mergeWords(mine: BuiltBlock, then: BuiltBlock, now: BuiltBlock, means: Means): BuiltBlock {
  if (mine.competency !== undefined) return mine;
  const { key, of, decide } = means;
  const definition = decide(
    { id: `definition ${key}`, what: 'definition', of },
    { then: then.definition, mine: mine.definition, theirs: now.definition, text: (one) => one },
  );
  const topics = decide(
    { id: `topics ${key}`, what: 'topics', of },
    { then: then.topics, mine: mine.topics, theirs: now.topics, text: (list) => list.join('\n') },
  );
  const statements = mergeStatements(mine, then, now, means);
  return definition === mine.definition && topics === mine.topics && statements === mine.statements
    ? mine
    : { ...mine, definition, topics, statements };
}

function mergeStatements(
  mine: BuiltBlock,
  then: BuiltBlock,
  now: BuiltBlock,
  { of, decide, newId }: Means,
): readonly BuiltStatement[] {
  const own = new Map(
    mine.statements.flatMap((one) => (formerStatement(one) === undefined ? [] : [[formerStatement(one)!, one]])),
  );
  const [was, is] = [textsOf(then), textsOf(now)];
  let list = [...mine.statements];
  for (const id of new Set([...was.keys(), ...is.keys()])) {
    const one = own.get(id);
    const before = was.get(id) ?? '';
    const text = decide(
      { id: `statement ${id}`, what: 'statement', of },
      { then: before, mine: one?.text ?? '', theirs: is.get(id) ?? '', text: (words) => words },
    );
    if (text === (one?.text ?? '')) continue;
    if (one)
      list =
        text === ''
          ? list.filter((each) => each !== one)
          : list.map((each) => (each === one ? { ...one, text } : each));
    else
      list = insertAfter(
        list,
        { id: newId(), text, origin: { from: (mine.origin ?? now.origin!).from, thing: id } },
        now,
      );
  }
  const order = mergedOrder(list, then, now);
  const sorted = order ? sortBy(list, order) : list;
  return sorted.length === mine.statements.length && sorted.every((one, i) => one === mine.statements[i])
    ? mine.statements
    : sorted;
}

const textsOf = ({ statements }: BuiltBlock): Map<string, string> =>
  new Map(statements.map((one) => [statementKey(one), one.text]));

/** Put a statement after the nearest one that stands before it there, or first. */
function insertAfter(list: readonly BuiltStatement[], one: BuiltStatement, now: BuiltBlock): BuiltStatement[] {
  const ids = now.statements.map(statementKey);
  const before = ids.slice(0, ids.indexOf(formerStatement(one)!)).toReversed();
  const follows = before.map((id) => list.findIndex((each) => formerStatement(each) === id)).find((i) => i >= 0);
  return list.toSpliced((follows ?? -1) + 1, 0, one);
}

/** The order that the statements common to all three take where only theirs changed; undefined to leave mine. */
function mergedOrder(list: readonly BuiltStatement[], then: BuiltBlock, now: BuiltBlock): string[] | undefined {
  const ids = (block: BuiltBlock): string[] => block.statements.map(statementKey);
  const mine = list.flatMap((one) => formerStatement(one) ?? []);
  const theirs = inCommon(inCommon(ids(now), ids(then)).one, mine).one;
  const stay = new Set(theirs);
  const only = (some: readonly string[]): string[] => some.filter((id) => stay.has(id));
  return sameList(only(mine), only(ids(then))) ? theirs : undefined;
}

function sortBy(list: readonly BuiltStatement[], order: readonly string[]): BuiltStatement[] {
  const named = new Set(order);
  const byId = new Map(list.map((one) => [formerStatement(one), one]));
  let next = 0;
  return list.map((one) => (named.has(formerStatement(one) ?? '') ? byId.get(order[next++]!)! : one));
}
