/** `npm run content [folder]`: check every entry and tell every problem at once. Exit 1 when there is one. */
import { countProblems, formatProblem, formatProblems } from '../src/domain/errors.ts';
import { ledgerFolder } from '../src/domain/ledger/ledger-place.ts';
import { checkContent } from './disk/check-content.ts';
import { lostSinceCommit } from './disk/committed-ledger.ts';
import { readWithMemory } from './disk/kept-reading.ts';
import { fingerprints } from './disk/fingerprints.ts';

const root = process.argv[2] ?? 'content';
const began = performance.now();
const {
  entries,
  bodies,
  problems: found,
} = readWithMemory(root, '.cache/content.bin', (known) => checkContent(root, undefined, known));
const now = fingerprints(entries, bodies);
const stale = [...now].filter(([key, print]) => (entries.ledger.dated[key]?.print ?? print) !== print);
// Where a file of the ledger is missing, what was in it looks new: that it was lost is told first, and alone.
const lacksLines = found.every(({ rule }) => rule === 'ledgerComplete');
const lost = lacksLines ? lostSinceCommit(root, entries.ledger) : [];
const problems = lost.length > 0 ? lost : found;
const took = Math.round(performance.now() - began);
if (problems.length > 0) {
  console.error(formatProblems(problems));
  console.error(`\n${countProblems(problems)} (${took} ms)`);
  process.exitCode = 1;
} else if (stale.length > 0) {
  // A build goes on with the old date; what is committed must not.
  const keys = stale.slice(0, 3).map(([key]) => key);
  console.error(
    formatProblem({
      where: `${ledgerFolder}: dated`,
      what: `${stale.length} changed since the date written there: ${keys.join(', ')}${stale.length > 3 ? ' …' : ''}`,
      fix: 'run "npm run ids", and commit what it changes',
    }),
  );
  process.exitCode = 1;
} else {
  const { competencies, technical, industries, jobs, guides } = entries;
  console.log(
    `content is right: ${competencies.size} competencies, ${technical.size} technical competencies, ${industries.size} industry models, ${jobs.size} job models, ${guides.size} guides (${took} ms)`,
  );
}
