import { fileURLToPath } from 'node:url';
import { checkContent } from '../../scripts/disk/check-content.ts';

const before = process.cpuUsage();

/** The real content, read and checked once for all tests of this suite. */
export const { entries, bodies, problems } = checkContent(fileURLToPath(new URL('../../content', import.meta.url)));

const { user, system } = process.cpuUsage(before);

/** Milliseconds of work that took; not of waiting, since other programs may be busy. */
export const took = (user + system) / 1000;

/** Id → how many models and jobs use the competency. */
export const uses: ReadonlyMap<string, number> = [
  ...[...entries.industries.values()].flatMap(({ tiers }) => tiers.flatMap(({ blocks }) => blocks)),
  ...[...entries.jobs.values()].flatMap(({ competencies }) => competencies),
].reduce((counts, { competency }) => counts.set(competency, (counts.get(competency) ?? 0) + 1), new Map<string, number>());
