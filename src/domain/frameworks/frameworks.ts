import type { EntriesByKind, Kind } from '../atlas/entries.ts';
import { derive, deriveEach } from '../derive.ts';
import { industryOf } from '../ledger/keys.ts';
import { find } from '../look-up.ts';
import type { Framework } from './framework.ts';
import { industryFramework } from './industry-framework.ts';
import { jobFramework } from './job-framework.ts';
import { ladderFramework } from './ladder-framework.ts';
import { libraryFramework } from './library-framework.ts';

const library = derive(libraryFramework);
const ofIndustry = deriveEach((entries: EntriesByKind, id: string) =>
  industryFramework(entries, id, find(entries.industries, id, 'industry model')),
);
const ofJob = deriveEach((entries: EntriesByKind, id: string) =>
  jobFramework(entries, id, find(entries.jobs, id, 'job')),
);
const ofLadder = deriveEach((entries: EntriesByKind, id: string) =>
  ladderFramework(id, find(entries.ladders, id, 'ladder')),
);

/**
 * List all that the field's standards call a framework: the library, then every industry model, job model and ladder.
 * Every format of the open data is written from this list, so that counts and identifiers agree.
 *
 * Entries need not be right: what an entry names and nobody has is called by its id.
 */
export const listFrameworks = derive((entries: EntriesByKind): readonly Framework[] => [
  library(entries),
  ...[...entries.industries.keys()].map((id) => ofIndustry(entries, id)),
  ...[...entries.jobs.keys()].map((id) => ofJob(entries, id)),
  ...[...entries.ladders.keys()].map((id) => ofLadder(entries, id)),
]);

/** Find the framework that an entry is, or that it stands in; undefined for kinds that stand in none. */
export function frameworkAround(entries: EntriesByKind, kind: Kind, id: string): Framework | undefined {
  switch (kind) {
    case 'competencies':
    case 'tiers':
      return library(entries);
    case 'technical':
      return ofIndustry(entries, industryOf(id)!);
    case 'industries':
      return ofIndustry(entries, id);
    case 'jobs':
      return ofJob(entries, id);
    case 'ladders':
      return ofLadder(entries, id);
    default:
      return undefined;
  }
}
