/** Titles of occupations by code, as `occupations.tsv` has them. */
const titlesOf = (table: string): Map<string, string> =>
  new Map(linesOf(table).map(([soc = '', title = '']) => [soc, title]));

const linesOf = (table: string): string[][] =>
  table
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split('\t'));

/**
 * Keep the titles that occupations had before a newer release gave them others, so that the addresses made of them still
 * lead somewhere. A title that an occupation has again is no former one any more; a code that is gone leads nowhere.
 *
 * @param former the table of former titles as it was
 * @param before the table of occupations as it was; empty when there was none
 * @param now the table of occupations that takes its place
 * @returns the table of former titles as it is to be, sorted
 */
export function keepFormerTitles(former: string, before: string, now: string): string {
  const titles = titlesOf(now);
  const all = [...linesOf(former).map(([soc = '', title = '']) => [soc, title] as const), ...titlesOf(before)];
  const lines = all
    .filter(([soc, title]) => titles.has(soc) && titles.get(soc) !== title)
    .map(([soc, title]) => `${soc}\t${title}`);
  const [head = ''] = former.split('\n');
  return `${[head, ...[...new Set(lines)].sort()].join('\n')}\n`;
}
