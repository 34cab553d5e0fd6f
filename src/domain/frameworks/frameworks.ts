import type { EntriesByKind } from '../atlas/entries.ts';
import { derive } from '../derive.ts';
import type { Framework } from './framework.ts';
import { industryFramework } from './industry-framework.ts';
import { jobFramework } from './job-framework.ts';
import { ladderFramework } from './ladder-framework.ts';
import { libraryFramework } from './library-framework.ts';

/**
 * List all that the field's standards call a framework: the library, then every industry model, job model and ladder.
 * Every format of the open data is written from this list, so that counts and identifiers agree.
 *
 * Entries need not be right: what an entry names and nobody has is called by its id.
 */
export const listFrameworks = derive((entries: EntriesByKind): readonly Framework[] => [
  libraryFramework(entries),
  ...[...entries.industries].map(([id, model]) => industryFramework(entries, id, model)),
  ...[...entries.jobs].map(([id, job]) => jobFramework(entries, id, job)),
  ...[...entries.ladders].map(([id, ladder]) => ladderFramework(id, ladder)),
]);
