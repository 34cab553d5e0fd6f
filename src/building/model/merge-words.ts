import type { BuiltBlock, BuiltStatement } from './model.ts';
import { formerStatement } from './counterparts.ts';
import { keepSame, mergeLists } from './merge-lists.ts';
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
  { key, of, decide, newId }: Means,
): readonly BuiltStatement[] {
  const three = {
    then: byId(then.statements, statementKey),
    mine: byId(mine.statements, (one) => formerStatement(one) ?? one.id),
    theirs: byId(now.statements, statementKey),
  };
  const { from } = (mine.origin ?? now.origin)!;
  const merged = mergeLists(
    three,
    (id, was, own, is) => {
      if (own && formerStatement(own) === undefined) return own;
      const text = decide(
        { id: `statement ${id}`, what: 'statement', of },
        { then: was?.text ?? '', mine: own?.text ?? '', theirs: is?.text ?? '', text: (words) => words },
      );
      if (text === (own?.text ?? '')) return own;
      if (text === '') return undefined;
      return own ? { ...own, text } : { id: newId(), text, origin: { from, thing: id } };
    },
    (orders) =>
      decide(
        { id: `statement-order ${key}`, what: 'statement-order', of },
        { ...orders, text: (ids) => ids.map((id) => three.mine.get(id)!.text).join('\n') },
      ),
  );
  return keepSame(mine.statements, merged);
}

const byId = (
  statements: readonly BuiltStatement[],
  idOf: (one: BuiltStatement) => string,
): ReadonlyMap<string, BuiltStatement> => new Map(statements.map((one) => [idOf(one), one]));
