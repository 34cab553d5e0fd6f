import { isList, isObject, type Json } from '../json.ts';
import type { OpenedFramework, Rest } from './framework.ts';
import type { Opened } from './report.ts';

/** The field of `rest` of a framework in which records stand that were not taken. */
const notTakenName = 'notTaken';

/**
 * Keep the records that were not taken, as they stood in the file, so that they are written again.
 *
 * @param lists the records of each list of the file by its name, of which the first is that of the items; rows of the report name the others
 */
export function keepNotTaken({ framework, report }: Opened, lists: Readonly<Record<string, readonly Json[]>>): Opened {
  const [first = ''] = Object.keys(lists);
  const found = report.rows.flatMap(({ taken, list = first, at }) => {
    const record = taken ? undefined : lists[list]?.[at - 1];
    return record === undefined ? [] : [{ list, record }];
  });
  if (found.length === 0) return { framework, report };
  const byList = Map.groupBy(found, ({ list }) => list);
  const kept = Object.fromEntries(Array.from(byList, ([list, own]) => [list, own.map(({ record }) => record)]));
  return { framework: { ...framework, rest: { ...framework.rest, [notTakenName]: kept } }, report };
}

/** The records of a list that were not taken when a framework was opened; none where nothing was left out. */
export function notTakenIn({ rest }: Pick<OpenedFramework, 'rest'>, list: string): readonly Json[] {
  const kept = rest?.[notTakenName];
  const own = isObject(kept) ? kept[list] : undefined;
  return own !== undefined && isList(own) ? own : [];
}

/** What is left of `rest` without them. */
export const withoutNotTaken = ({ [notTakenName]: _, ...others }: Rest): Rest => others;
