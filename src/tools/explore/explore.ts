import { isStatement, type StatementId, statementGroups, statementIds } from '../../domain/exploring/statements.ts';

/** Where the tool finds what it reads, as the page’s address functions write it. */
export interface ExploreAddresses {
  /** The file of all that may suit a person. */
  readonly things: string;
}

/** What a link says that a person ticked. */
export interface Ticks {
  /** In the order in which they are offered. */
  readonly made: readonly StatementId[];
  /** What the link names besides, each once, cut to a length that can be shown. */
  readonly strange: readonly string[];
}

const longestShown = 40;

/**
 * Read what is ticked from the query of an address: `?like=outdoors&like=pay-50`. Of several amounts of pay the highest holds, as
 * whoever pays it pays the others too.
 */
export function readTicks(search: string): Ticks {
  const named = new Set(new URLSearchParams(search).getAll('like').flatMap((ids) => ids.split(',')));
  named.delete('');
  const made = statementIds.filter((id) => named.has(id));
  const pay = made.findLast(isPay);
  return {
    made: made.filter((id) => !isPay(id) || id === pay),
    strange: [...named].filter((id) => !isStatement(id)).map((id) => id.slice(0, longestShown)),
  };
}

/** Write what is ticked as the query of an address; empty for nothing. */
export const queryOfTicks = (made: readonly StatementId[]): string =>
  made.length === 0 ? '' : `?${new URLSearchParams(made.map((id) => ['like', id])).toString()}`;

const isPay = (id: StatementId): boolean => (statementGroups.pay as readonly StatementId[]).includes(id);
