/**
 * The sector that the query of an address names.
 *
 * @param known ids of the sectors on the page
 * @returns empty when it names none, or one that the page does not have
 */
export function sectorIn(query: string, known: readonly string[]): string {
  const asked = new URLSearchParams(query).get('sector') ?? '';
  return known.includes(asked) ? asked : '';
}

/** An address that names a sector, the rest of it as it was; without one, none is named. */
export function withSector(address: string, sector: string): string {
  const url = new URL(address);
  if (sector) url.searchParams.set('sector', sector);
  else url.searchParams.delete('sector');
  return url.href;
}
