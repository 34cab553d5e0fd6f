import type { Atlas } from '../domain/atlas/atlas.ts';
import { groupByCategory } from '../domain/atlas/job-categories.ts';
import { type Lattice, type LatticePlace } from '../domain/ladders/lattice.ts';
import { type PlacePay, payOfPlace } from '../domain/ladders/place-pay.ts';
import { byTitle } from '../domain/look-up.ts';
import type { SearchUrls } from './search-shape.ts';

/** A name with the address of its page. */
export interface Named {
  readonly title: string;
  readonly url: string;
}

/** What a job or a place pays, without the code of its occupation. */
export type EndPay = Omit<PlacePay, 'soc'>;

/** The lattice with the names and addresses of all that is in it. */
export interface NamedLattice extends Lattice {
  /** Titles of the job categories by id, in their order. */
  readonly categories: ReadonlyMap<string, string>;
  /** Where each job and each place stands, a page or its place on one, and the page of all routes from it. */
  readonly pages: ReadonlyMap<string, { readonly url: string; readonly routes: string }>;
  readonly ladders: ReadonlyMap<string, Named>;
  /** With the number of the tier that each stands on, 1–6. */
  readonly competencies: ReadonlyMap<string, Named & { readonly tier: number }>;
  /** What each job and each place pays; missing where no figure is known. */
  readonly pay: ReadonlyMap<string, EndPay>;
  /** Release of the survey of wages: `May 2025`; empty where there is none. */
  readonly wages: string;
}

/** How the addresses of what is in a lattice are written. */
export interface LatticeUrls extends Pick<SearchUrls, 'job' | 'ladder' | 'competency'> {
  /** The page of all routes from a job or a place. */
  readonly routesFrom: (id: string) => string;
}

/**
 * Put names and addresses to a lattice: of its jobs, its places, its ladders, and the competencies that its jobs list. A
 * place that shares its title with a job or another place is told apart by its ladder.
 */
export function nameLattice(atlas: Atlas, lattice: Lattice, urls: LatticeUrls): NamedLattice {
  const asked = new Set([...lattice.jobs.values()].flatMap((job) => job.competencies.map((one) => one.competency)));
  const said = new Set(
    [...lattice.steps.flatMap(({ ladders }) => ladders), ...lattice.standing].map((one) => one.ladder),
  );
  const pages = [
    ...[...lattice.jobs.keys()].map((id) => [id, urls.job(id)] as const),
    ...[...lattice.places].map(([id, { ladder, place }]) => [id, onLadder(urls.ladder(ladder), place)] as const),
  ];
  return {
    ...lattice,
    places: tellApart(atlas, lattice),
    categories: new Map(groupByCategory(atlas).map(({ id, title }) => [id, title])),
    pages: new Map(pages.map(([id, url]) => [id, { url, routes: urls.routesFrom(id) }])),
    ladders: new Map(
      [...atlas.ladders]
        .filter(([id]) => said.has(id))
        .sort(([, a], [, b]) => byTitle(a, b))
        .map(([id, { title }]) => [id, { title, url: urls.ladder(id) }]),
    ),
    competencies: new Map(
      [...atlas.allCompetencies.values()]
        .filter(({ id }) => asked.has(id))
        .map(({ id, title, tierNumber }) => [id, { title, url: urls.competency(id), tier: tierNumber }]),
    ),
    pay: payOfEnds(atlas, lattice),
    wages: atlas.occupations.editions?.wages.release ?? '',
  };
}

/** What jobs and places without a job model pay; one without a known figure is left out. */
function payOfEnds(atlas: Atlas, { jobs, places }: Lattice): Map<string, EndPay> {
  const ends = [
    ...[...jobs.keys()].map((job) => [job, { job }] as const),
    ...[...places].map(([id, { ladder, place }]) => {
      const { soc } = atlas.ladders.get(ladder)!.places.find((one) => one.id === place)!;
      return [id, { soc }] as const;
    }),
  ];
  return new Map(
    ends.flatMap(([id, end]) => {
      const pay = payOfPlace(atlas, end);
      if (!pay) return [];
      const { soc: _, ...rest } = pay;
      return [[id, rest] as const];
    }),
  );
}

/** Give each place that shares its title with a job or another place the name of its ladder besides. */
function tellApart(
  { ladders }: Pick<Atlas, 'ladders'>,
  { jobs, places, standing }: Lattice,
): Map<string, LatticePlace> {
  const called = [...[...jobs].map(([id, { title }]) => ({ title, end: id })), ...standing];
  const endsOf = (title: string, on: readonly { readonly title: string; readonly end: string }[]): number =>
    new Set(on.filter((one) => one.title.toLowerCase() === title.toLowerCase()).map(({ end }) => end)).size;
  return new Map(
    [...places].map(([id, place]) => {
      if (endsOf(place.title, called) < 2) return [id, place];
      const ladder = ladders.get(place.ladder)!.title;
      const here = endsOf(
        place.title,
        standing.filter((one) => one.ladder === place.ladder),
      );
      return [id, { ...place, title: `${place.title} (${here < 2 ? ladder : `${ladder}: ${place.place}`})` }];
    }),
  );
}

/** The address of a place of a ladder. @param ladder address of its page */
export const onLadder = (ladder: string, place: string): string => `${ladder}#place-${place}`;
