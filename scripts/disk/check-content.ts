import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blame } from '../../src/domain/blame.ts';
import type { Problem } from '../../src/domain/errors.ts';
import { findProblems } from '../../src/domain/rules/index.ts';
import { findLines } from '../../src/reading/find-lines.ts';
import { joinProblems } from '../../src/reading/join-problems.ts';
import { findDeadLinks } from './dead-links.ts';
import { findHardPassages } from './hard-passages.ts';
import { contentReader, nothingRemembered, type ReadContent } from './read-content.ts';
import { writingsIn } from './writings.ts';

/**
 * Read a content folder and check it by every schema and every rule: every problem of every file at once.
 *
 * Rules run on the entries whose shape is right, and are told which others are there: what they would say only because an
 * entry could not be read is not said, because mending the file mends it.
 *
 * @param root folder that holds `competencies/`, `jobs/` …
 * @param today what is said to have happened may not lie after it: `2026-11-28`
 * @param known what an earlier reader remembers of the folder
 */
export const checkContent = (root: string, today = latestToday(), known = nothingRemembered()): ReadContent =>
  contentChecker(root, known)(today);

/** Make a function that checks a content folder, as `checkContent` does, and the next time reads only what has changed since. */
export function contentChecker(root: string, known = nothingRemembered()): (today?: string) => ReadContent {
  const readAgain = contentReader(root, known);
  return (today = latestToday()) => {
    const read = readAgain();
    const problems = findLines(joinProblems(findAll(read, root, today)), (file) => textOf(root, file));
    return { ...read, problems };
  };
}

function findAll({ entries, bodies, problems }: ReadContent, root: string, today: string): readonly Problem[] {
  // Where the folder is missing, nothing can be said of what would be in it.
  if (problems.some(({ about }) => 'file' in about && about.file === '')) return problems;
  const hasLedger = !problems.some(({ rule }) => rule === 'ledger');
  const found = blame(findProblems(entries, today), writingsIn(root, entries.ledger)).filter(
    ({ rule }) => hasLedger || !rule.startsWith('ledger'),
  );
  const right = [
    ...problems,
    ...found.filter(({ rule }) => rule !== 'ledgerComplete'),
    ...findDeadLinks(entries, bodies),
    ...findHardPassages(entries, bodies),
  ];
  const lacking = found.filter(({ rule }) => rule === 'ledgerComplete');
  return [...right, ...(right.length > 0 ? lacking.map(afterTheRest) : lacking)];
}

/** Identifiers stay for good, so that nothing gets one before it is right. */
const afterTheRest = (problem: Problem): Problem =>
  'file' in problem.about ? { ...problem, fix: `mend what is above first; then ${problem.fix}` } : problem;

/** The day that it is now where days begin first (UTC+14), so that nobody's own today lies ahead. */
const latestToday = (): string => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

/** The text of a file of the content, by its name for people; nothing where it cannot be read. */
function textOf(root: string, file: string): string | undefined {
  try {
    return readFileSync(join(root, file.slice('content/'.length)), 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}
