import type { Atlas } from '../atlas/atlas.ts';
import type { Industry } from '../atlas/entries.ts';

/** What changed in one model on one date. */
export interface ModelChange {
  readonly industry: string;
  readonly date: string;
  readonly changes: Industry['history'][number]['changes'];
}

/** List the latest changes told in the histories of the models, newest first. */
export function listRecentChanges({ industries }: Atlas, most: number): ModelChange[] {
  return [...industries]
    .flatMap(([industry, { history }]) => history.map(({ date, changes }) => ({ industry, date, changes })))
    .sort((a, b) => (a.date === b.date ? a.industry.localeCompare(b.industry, 'en') : a.date < b.date ? 1 : -1))
    .slice(0, most);
}
