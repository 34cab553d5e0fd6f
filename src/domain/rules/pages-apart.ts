import type { Entries } from '../atlas/entries.ts';
import { type Finding, problemAt } from '../errors.ts';
import { pagesOfModels } from '../policy.ts';

/** No technical competency has the id of a page that every model has of its own: both would stand at one address. */
export function pagesApart({ technical }: Pick<Entries, 'technical'>): Finding[] {
  return [...technical.keys()].flatMap((id) => {
    const name = id.slice(id.indexOf('/') + 1);
    if (!pagesOfModels.includes(name)) return [];
    const what = `its address would be that of a page that models have: "${name}"`;
    return [problemAt('technical', id, '', what, `call the file something else, such as "${name}-work"`)];
  });
}
