import type { Atlas } from '../domain/atlas/atlas.ts';
import { byTitle } from '../domain/look-up.ts';
import type { Level } from '../domain/atlas/entries.ts';
import { groupByCategory } from '../domain/atlas/job-categories.ts';
import {
  type Lattice,
  type LatticePlace,
  type LatticeStep,
  titleOf,
  withNearSteps,
} from '../domain/ladders/lattice.ts';
import type { SearchUrls } from './search-shape.ts';

/** What the lattice file says of a job. */
type JobLine = readonly [
  title: string,
  url: string,
  routes: string,
  category: string,
  jobZone: number,
  /** What it lists, as places among `competencies`. */
  asks: readonly (readonly [competency: number, level: Level])[],
  /** A sign for each of `competencies`, in their order and up to the last `1`: `1` for what `LatticeJob.more` names. */
  more: string,
];

/** What the browser reads to find routes: the lattice, and what to call and where to find all that is in it. */
export interface LatticeFile {
  readonly categories: readonly (readonly [id: string, title: string])[];
  readonly jobs: Readonly<Record<string, JobLine>>;
  /** Places without a job model, by `<ladder>/<place>`. */
  readonly places: Readonly<Record<string, readonly [title: string, routes: string]>>;
  /**
   * Places of each ladder, in its order. `end` is empty for `<ladder>/<place>`, and `title` for what the lattice calls it
   * by.
   */
  readonly standing: Readonly<Record<string, readonly (readonly [place: string, end: string, title: string])[]>>;
  readonly ladders: Readonly<Record<string, readonly [title: string, url: string]>>;
  readonly competencies: Readonly<Record<string, readonly [title: string, url: string, tier: number]>>;
  /** The jobs near to each, as their places among `jobs`, the nearest first. */
  readonly near: Readonly<Record<string, readonly number[]>>;
  /** Those that ladders have. */
  readonly steps: readonly LatticeStep[];
}

/** A name with the address of its page. */
export interface Named {
  readonly title: string;
  readonly url: string;
}

/** The lattice with the names and addresses of all that is in it. */
export interface NamedLattice extends Lattice {
  /** Titles of the job categories by id, in their order. */
  readonly categories: ReadonlyMap<string, string>;
  /** Where each job and each place stands, a page or its place on one, and the page of all routes from it. */
  readonly pages: ReadonlyMap<string, { readonly url: string; readonly routes: string }>;
  readonly ladders: ReadonlyMap<string, Named>;
  /** With the number of the tier that each stands on, 1–6. */
  readonly competencies: ReadonlyMap<string, Named & { readonly tier: number }>;
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
  };
}

/** Write a lattice as the file that the browser reads. */
export function latticeJson(lattice: NamedLattice): LatticeFile {
  const { categories, jobs, pages, places, standing, ladders, competencies, near, steps } = lattice;
  const ids = [...jobs.keys()];
  const listed = [...competencies.keys()];
  return {
    categories: [...categories],
    jobs: record(jobs, ({ title, category, jobZone, competencies: asks, more }, id) => [
      title,
      pages.get(id)!.url,
      pages.get(id)!.routes,
      category,
      jobZone,
      asks.map(({ competency, level }) => [listed.indexOf(competency), level]),
      listed
        .map((one) => (more.includes(one) ? '1' : '0'))
        .join('')
        .replace(/0+$/, ''),
    ]),
    places: record(places, ({ title }, id) => [title, pages.get(id)!.routes]),
    standing: record(
      Map.groupBy(standing, ({ ladder }) => ladder),
      (own) =>
        own.map(({ ladder, place, title, end }) => [
          place,
          end === `${ladder}/${place}` ? '' : end,
          title === titleOf(lattice, end) ? '' : title,
        ]),
    ),
    ladders: record(ladders, ({ title, url }) => [title, url]),
    competencies: record(competencies, ({ title, url, tier }) => [title, url, tier]),
    near: record(near, (own) => own.map((id) => ids.indexOf(id))),
    steps: steps.filter(({ kind }) => kind !== 'near'),
  };
}

/**
 * Read a lattice from its file, the opposite of `latticeJson`.
 *
 * @throws {TypeError} if the file is not what `latticeJson` writes, or has a step that leads nowhere
 */
export function parseLattice(file: LatticeFile): NamedLattice {
  const ladders = map(file.ladders, ([title, url]) => ({ title, url }));
  const listed = Object.keys(file.competencies);
  const jobs = map(file.jobs, ([title, , , category, jobZone, asks, more]) => ({
    title,
    category,
    jobZone,
    competencies: asks.map(([at, level]) => ({ competency: listed[at] ?? '', level })),
    more: listed.filter((_, i) => more[i] === '1'),
  }));
  const places = map(file.places, ([title], id): LatticePlace => {
    const [ladder = '', place = ''] = id.split('/');
    return { title, ladder, place };
  });
  const isEnd = (id: string) => jobs.has(id) || places.has(id);
  const standing = Object.entries(file.standing).flatMap(([ladder, own]) =>
    own.map(([place, other, title]) => {
      const end = other || `${ladder}/${place}`;
      if (!isEnd(end)) throw nowhere();
      return { ladder, place, title: title || titleOf({ jobs, places }, end), end };
    }),
  );
  const pages = new Map([
    ...map(file.jobs, ([, url, routes]) => ({ url, routes })),
    ...map(file.places, ([, routes], id) => {
      const { ladder, place } = places.get(id)!;
      return { url: onLadder(ladders.get(ladder)?.url ?? '', place), routes };
    }),
  ]);
  const competencies = map(file.competencies, ([title, url, tier]) => ({ title, url, tier }));
  const ids = [...jobs.keys()];
  const near = map(file.near, (own) => own.map((i) => ids[i] ?? ''));
  const { categories, steps } = file;
  const whole =
    steps.every(
      (step) =>
        isEnd(step.from) &&
        isEnd(step.to) &&
        step.ladders.every(({ ladder, experiences }) => ladders.has(ladder) && Array.isArray(experiences)),
    ) &&
    [...near].flat(2).every((id) => jobs.has(id)) &&
    [...standing, ...places.values()].every(({ ladder }) => ladders.has(ladder)) &&
    [...jobs.values()].every((job) => job.competencies.every(({ competency }) => competencies.has(competency)));
  if (!whole) throw nowhere();
  return {
    categories: new Map(categories),
    jobs,
    places,
    standing,
    pages,
    ladders,
    competencies,
    near,
    steps: withNearSteps(steps, near, jobs),
  };
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

const onLadder = (ladder: string, place: string): string => `${ladder}#place-${place}`;

const nowhere = (): TypeError => new TypeError('the lattice names what it does not have');

function record<T, U>(from: ReadonlyMap<string, T>, write: (one: T, id: string) => U): Record<string, U> {
  return Object.fromEntries([...from].map(([id, one]) => [id, write(one, id)]));
}

function map<T, U>(from: Readonly<Record<string, T>>, read: (one: T, id: string) => U): Map<string, U> {
  return new Map(Object.entries(from).map(([id, one]) => [id, read(one, id)]));
}
