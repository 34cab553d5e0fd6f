import type { Problem } from '../../src/domain/errors.ts';
import { findProblems } from '../../src/domain/rules/index.ts';
import { entryAt, type Kind, kinds, listAt } from '../../src/schemas/kinds.ts';
import { findDeadLinks } from './dead-links.ts';
import { findLines } from './find-lines.ts';
import { findHardPassages } from './hard-passages.ts';
import { joinProblems } from './join-problems.ts';
import { readContent, type ReadContent } from './read-content.ts';

/**
 * Read a content folder and check it by every schema and every rule.
 *
 * Rules that look across entries run on the entries whose shape is right; what they say about an entry that could
 * not be read (that it does not exist, that its identifiers are left over) is left out, because mending the file mends it.
 *
 * @param root folder that holds `competencies/`, `jobs/` …
 * @param today what is said to have happened may not lie after it: `2026-11-28`
 */
export function checkContent(root: string, today = latestToday()): ReadContent {
  const read = readContent(root);
  return { ...read, problems: findLines(joinProblems(findAll(read, root, today)), root) };
}

function findAll({ entries, bodies, problems }: ReadContent, root: string, today: string): readonly Problem[] {
  const byRules = () => findProblems(entries, today);
  if (problems.length === 0)
    return [...withoutConsequences(byRules()), ...findDeadLinks(entries, bodies), ...findHardPassages(entries, bodies)];
  if (problems.some(({ where }) => where === root)) return problems;
  const unread = unreadIds(problems);
  const lost = unreadLists(problems);
  const others = byRules().filter(
    ({ where, what }) =>
      !where.startsWith('content/identifiers.json') &&
      ![...unread].some((id) => what.includes(`"${id}"`)) &&
      !lost.some((thing) => what.startsWith(`no ${thing} has the id`)),
  );
  return [...problems, ...others];
}

/** The day that it is now where days begin first (UTC+14), so that nobody's own today lies ahead. */
const latestToday = (): string => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

/** A reference that leads nowhere also makes lines of the ledger come and go: that is told once the rest is right. */
function withoutConsequences(problems: readonly Problem[]): Problem[] {
  const isOfLedger = ({ where }: Problem) => where.startsWith('content/identifiers.json');
  return problems.every(isOfLedger)
    ? [...problems]
    : problems.filter((problem) => !isOfLedger(problem) || !/npm run ids[^"]*", and commit/.test(problem.fix));
}

/** What the lines of a list are called in the messages of `references-exist`; a tier holds clusters besides. */
const thingsOf = (list: Kind): string[] => [kinds[list].names[0], ...(list === 'tiers' ? ['cluster of a tier'] : [])];

/** The things of lists that could not be read as a whole. */
function unreadLists(problems: readonly Problem[]): string[] {
  return problems.flatMap(({ where }) => {
    const [, file = '', inside] = /^content\/([^:]+)(?:: (.*))?/.exec(where) ?? [];
    const list = listAt(file);
    return list && inside === undefined ? thingsOf(list) : [];
  });
}

function unreadIds(problems: readonly Problem[]): Set<string> {
  return new Set(
    problems.flatMap(({ where }) => {
      const [file = ''] = where.replace(/^content\//, '').split(':');
      if (listAt(file)) return [where.split(': ')[1]?.split('.')[0] ?? ''].filter(Boolean);
      const at = entryAt(file);
      if (at) return [at.id];
      const model = /^industries\/([^/]+)\//.exec(file);
      if (model) return [model[1]!];
      return [
        file
          .split('/')
          .pop()!
          .replace(/\.\w+$/, ''),
      ];
    }),
  );
}
