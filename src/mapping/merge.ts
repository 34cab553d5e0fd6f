import { joined, joinHeads } from '../record/merge.ts';
import { inOrder, later } from '../record/stamp.ts';
import type { Mapping } from './mapping.ts';

/**
 * Join two copies of a mapping, as two devices or two tabs have it: of each matter the later word counts. The order of copies does
 * not matter, a copy may come twice, and three copies give the same in whatever order they come. Two programs can be joined
 * too, under the identifier that comes first: whoever calls asks before that.
 */
export function mergeMappings(a: Mapping, b: Mapping): Mapping {
  return {
    ...a,
    ...joinHeads(a, b),
    name: later(a.name, b.name),
    frameworks: joined(a.frameworks, b.frameworks, later),
    courses: joined(a.courses, b.courses, later),
    outcomes: joined(a.outcomes, b.outcomes, later),
    marks: joined(a.marks, b.marks, later),
  };
}

/** Whether two mappings say the same, down to the stamps. */
export const isSameMapping = (a: Mapping, b: Mapping): boolean => a === b || inOrder(a) === inOrder(b);
