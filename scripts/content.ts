/** `npm run content [folder]`: check every entry and tell every problem at once. Exit 1 when there is one. */
import { countProblems, formatProblem } from '../src/domain/errors.ts';
import { checkContent } from './disk/check-content.ts';

const root = process.argv[2] ?? 'content';
const began = performance.now();
const { entries, problems } = checkContent(root);
const took = Math.round(performance.now() - began);
if (problems.length > 0) {
  console.error(problems.map(formatProblem).join('\n\n'));
  console.error(`\n${countProblems(problems)} (${took} ms)`);
  process.exitCode = 1;
} else {
  const { competencies, technical, industries, jobs, guides } = entries;
  console.log(
    `content is right: ${competencies.size} competencies, ${technical.size} technical competencies, ${industries.size} industry models, ${jobs.size} job models, ${guides.size} guides (${took} ms)`,
  );
}
