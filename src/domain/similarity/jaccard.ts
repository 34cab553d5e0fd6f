/**
 * Measure how alike two sets are by the Jaccard coefficient: the number of what both hold over the number of what either holds.
 *
 * @returns 0 (nothing shared) to 1 (the same), the same in both directions; 1 for two empty sets
 */
export function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const each of one) if (other.has(each)) shared += 1;
  const either = one.size + other.size - shared;
  return either === 0 ? 1 : shared / either;
}
