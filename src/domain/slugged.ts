/** Make an id of words: lower-case letters, digits and single hyphens; empty where nothing of them can stand in an id. */
export const slugged = (words: string): string =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
