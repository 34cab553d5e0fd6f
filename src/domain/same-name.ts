const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[&/]/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\band(?: and)+\b/g, 'and')
    .trim();

/** Whether two names differ in nothing that a reader would call another name: `&` for `and`, commas, slashes, capitals. */
export const isSameName = (one: string, other: string): boolean => plain(one) === plain(other);
