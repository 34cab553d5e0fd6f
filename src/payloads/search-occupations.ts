import type { Atlas } from '../domain/atlas/atlas.ts';
import { derive } from '../domain/derive.ts';
import type { SearchName, SearchUrls } from './search-shape.ts';

/** List every occupation with the titles that people who do its work have, in the order of their codes. */
export function searchOccupations({ occupations }: Pick<Atlas, 'occupations'>, urls: SearchUrls): SearchName[] {
  return [...occupations.bySoc.values()].map(({ soc, title, titles, wages }): SearchName => {
    const others = titles.filter((one) => one.title.toLowerCase() !== title.toLowerCase());
    const named = (wanted: boolean): string[] =>
      others.filter(({ reported }) => reported === wanted).map((one) => one.title);
    return {
      title,
      url: urls.occupation({ soc, title }),
      aliases: [],
      called: { reported: named(true), others: named(false) },
      crowd: crowdOf(wages?.employment ?? 0, sharing(occupations).get(wages?.code ?? '') ?? 1),
      codes: [soc],
      kind: 'occupation',
    };
  });
}

/** By code of a line of wages, how many occupations have it: nobody knows how they share its people. */
const sharing = derive(({ bySoc }: Atlas['occupations']): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { wages } of bySoc.values()) if (wages) counts.set(wages.code, (counts.get(wages.code) ?? 0) + 1);
  return counts;
});

/** Doublings from a thousand people. */
const crowdOf = (employees: number, occupations: number): number =>
  Math.max(0, Math.round(Math.log2(employees / occupations / 1000)));
