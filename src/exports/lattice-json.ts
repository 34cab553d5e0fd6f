import { type Atlas, byTitle } from '../domain/atlas.ts';
import type { Importance, Level } from '../domain/entries.ts';
import { groupByCategory } from '../domain/job-categories.ts';
import type { Lattice, LatticeStep } from '../domain/lattice.ts';
import type { SearchUrls } from './search-names.ts';

/** What the lattice file says of a job; what it asks for as `[competency, importance, level]`. */
type JobLine = readonly [
  title: string,
  url: string,
  routes: string,
  category: string,
  jobZone: number,
  asks: readonly (readonly [competency: string, importance: Importance, level: Level])[],
];

/** What the browser reads to find routes: the lattice, and what to call and where to find all that is in it. */
export interface LatticeFile {
  readonly categories: readonly (readonly [id: string, title: string])[];
  readonly jobs: Readonly<Record<string, JobLine>>;
  /** Places without a job model, which are found on their ladder. */
  readonly places: Readonly<Record<string, readonly [title: string, ladder: string, place: string]>>;
  readonly ladders: Readonly<Record<string, readonly [title: string, url: string]>>;
  readonly competencies: Readonly<Record<string, readonly [title: string, url: string, tier: number]>>;
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
  /** Addresses of each job’s own page, and of the page of all routes from it. */
  readonly jobPages: ReadonlyMap<string, { readonly url: string; readonly routes: string }>;
  readonly ladders: ReadonlyMap<string, Named>;
  /** With the number of the tier that each stands on, 1–6. */
  readonly competencies: ReadonlyMap<string, Named & { readonly tier: number }>;
}

/** How the addresses of what is in a lattice are written. */
export interface LatticeUrls extends Pick<SearchUrls, 'job' | 'ladder' | 'competency'> {
  /** The page of all routes from a job. */
  readonly routesFrom: (id: string) => string;
}

/** Put names and addresses to a lattice: of its jobs, its ladders, and the competencies that its jobs ask for. */
export function nameLattice(atlas: Atlas, lattice: Lattice, urls: LatticeUrls): NamedLattice {
  const asked = new Set([...lattice.jobs.values()].flatMap((job) => job.competencies.map((one) => one.competency)));
  const said = new Set(
    [...lattice.steps.flatMap(({ ladders }) => ladders), ...lattice.places.values()].map((one) => one.ladder),
  );
  return {
    ...lattice,
    categories: new Map(groupByCategory(atlas).map(({ id, title }) => [id, title])),
    jobPages: new Map([...lattice.jobs.keys()].map((id) => [id, { url: urls.job(id), routes: urls.routesFrom(id) }])),
    ladders: new Map(
      [...atlas.ladders]
        .filter(([id]) => said.has(id))
        .sort(([, a], [, b]) => byTitle(a, b))
        .map(([id, { title }]) => [id, { title, url: urls.ladder(id) }]),
    ),
    competencies: new Map(
      [...atlas.known.values()]
        .filter(({ id }) => asked.has(id))
        .map(({ id, title, tierNumber }) => [id, { title, url: urls.competency(id), tier: tierNumber }]),
    ),
  };
}

/** Write a lattice as the file that the browser reads. */
export function latticeJson({
  categories,
  jobs,
  jobPages,
  places,
  ladders,
  competencies,
  steps,
}: NamedLattice): LatticeFile {
  return {
    categories: [...categories],
    jobs: record(jobs, ({ title, category, jobZone, competencies: asks }, id) => [
      title,
      jobPages.get(id)!.url,
      jobPages.get(id)!.routes,
      category,
      jobZone,
      asks.map(({ competency, importance, level }) => [competency, importance, level]),
    ]),
    places: record(places, ({ title, ladder, place }) => [title, ladder, place]),
    ladders: record(ladders, ({ title, url }) => [title, url]),
    competencies: record(competencies, ({ title, url, tier }) => [title, url, tier]),
    steps,
  };
}

/**
 * Read a lattice from its file, the opposite of `latticeJson`.
 *
 * @throws {TypeError} if the file is not what `latticeJson` writes, or has a step that leads nowhere
 */
export function readLattice(file: LatticeFile): NamedLattice {
  const lattice: NamedLattice = {
    categories: new Map(file.categories),
    jobs: map(file.jobs, ([title, , , category, jobZone, asks]) => ({
      title,
      category,
      jobZone,
      competencies: asks.map(([competency, importance, level]) => ({ competency, importance, level })),
    })),
    jobPages: map(file.jobs, ([, url, routes]) => ({ url, routes })),
    places: map(file.places, ([title, ladder, place]) => ({ title, ladder, place })),
    ladders: map(file.ladders, ([title, url]) => ({ title, url })),
    competencies: map(file.competencies, ([title, url, tier]) => ({ title, url, tier })),
    steps: file.steps,
  };
  const isPlace = (id: string) => lattice.jobs.has(id) || lattice.places.has(id);
  const whole =
    lattice.steps.every(
      ({ from, to, ladders }) =>
        isPlace(from) &&
        isPlace(to) &&
        ladders.every(({ ladder, experiences }) => lattice.ladders.has(ladder) && Array.isArray(experiences)),
    ) &&
    [...lattice.jobs.values()].every((job) =>
      job.competencies.every(({ competency }) => lattice.competencies.has(competency)),
    );
  if (!whole) throw new TypeError('the lattice names what it does not have');
  return lattice;
}

function record<T, U>(from: ReadonlyMap<string, T>, write: (one: T, id: string) => U): Record<string, U> {
  return Object.fromEntries([...from].map(([id, one]) => [id, write(one, id)]));
}

function map<T, U>(from: Readonly<Record<string, T>>, read: (one: T) => U): Map<string, U> {
  return new Map(Object.entries(from).map(([id, one]) => [id, read(one)]));
}
