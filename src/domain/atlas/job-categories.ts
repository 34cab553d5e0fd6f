import type { Atlas } from './atlas.ts';
import { byTitle } from '../look-up.ts';

/** One category with its jobs. */
export interface JobCategory {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  /** By title. */
  readonly jobs: readonly { readonly id: string; readonly title: string; readonly aliases: readonly string[] }[];
}

/** Group the jobs by category, in the order of the categories. */
export function groupByCategory({ categories, jobs }: Atlas): JobCategory[] {
  return [...categories]
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id, { title, definition }]) => ({
      id,
      title,
      definition,
      jobs: [...jobs]
        .filter(([, { category }]) => category === id)
        .map(([job, { title: name, aliases }]) => ({ id: job, title: name, aliases }))
        .sort(byTitle),
    }));
}
