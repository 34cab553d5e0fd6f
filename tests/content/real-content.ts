import { fileURLToPath } from 'node:url';
import { checkContent } from '../../scripts/disk/check-content.ts';
import { buildAtlas } from '../../src/domain/atlas/atlas.ts';
import { paceNow, secondsToDo } from '../fixtures/reference-work.ts';

const paceBefore = paceNow();
let checked!: ReturnType<typeof checkContent>;
const seconds = secondsToDo(() => {
  checked = checkContent(fileURLToPath(new URL('../../content', import.meta.url)));
});

/** The real content, read and checked once for all test files that share a worker: to read it takes seconds. */
export const { entries, bodies, problems } = checked;

/** Its atlas, for all of them too. */
export const atlas = buildAtlas(entries);

/** Seconds of work that would have taken on a quiet machine. */
export const took = seconds / Math.max(paceBefore, paceNow());

/** Id → how many models and jobs use the competency. */
export const uses: ReadonlyMap<string, number> = [
  ...[...entries.industries.values()].flatMap(({ tiers }) => tiers.flatMap(({ blocks }) => blocks)),
  ...[...entries.jobs.values()].flatMap(({ competencies }) => competencies),
].reduce((counts, { competency }) => counts.set(competency, (counts.get(competency) ?? 0) + 1), new Map<string, number>());
