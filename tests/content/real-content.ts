import { fileURLToPath } from 'node:url';
import { checkContent } from '../../scripts/disk/check-content.ts';

const began = performance.now();

/** The real content, read and checked once for all tests of this suite. */
export const { entries, problems } = checkContent(fileURLToPath(new URL('../../content', import.meta.url)));

/** Milliseconds that took. */
export const took = performance.now() - began;

/** Id → how many models and jobs use the competency. */
export const uses: ReadonlyMap<string, number> = [
  ...[...entries.industries.values()].flatMap(({ tiers }) => tiers.flatMap(({ blocks }) => blocks)),
  ...[...entries.jobs.values()].flatMap(({ competencies }) => competencies),
].reduce((counts, { competency }) => counts.set(competency, (counts.get(competency) ?? 0) + 1), new Map<string, number>());
