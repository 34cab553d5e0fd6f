import type { Level } from '../domain/atlas/entries.ts';
import { joinSteps, type LadderStep, type LatticePlace, titleOf, withNearSteps } from '../domain/ladders/lattice.ts';
import type { PlacePay } from '../domain/ladders/place-pay.ts';
import { type EndPay, type NamedLattice, onLadder } from './named-lattice.ts';

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
  /** Its pay, as its place among `paid`; missing where no figure is known. */
  pay?: number,
];

/** A step of a ladder, by the ids of its places there. */
type StepLine = readonly [from: string, to: string, kind: LadderStep['kind'], ...experiences: string[]];

/** `PlacePay` as a list; the last two are left out where the figure is of the occupation alone. */
type PayLine = readonly [
  occupation: string,
  line: string,
  median: number,
  per: PlacePay['per'],
  among?: string,
  others?: number,
];

/** What the browser reads to find routes: the lattice, and what to call and where to find all that is in it. */
export interface LatticeFile {
  readonly categories: readonly (readonly [id: string, title: string])[];
  readonly jobs: Readonly<Record<string, JobLine>>;
  /** Places without a job model, by `<ladder>/<place>`. */
  readonly places: Readonly<Record<string, readonly [title: string, routes: string, pay?: number]>>;
  /**
   * Places of each ladder, in its order. `end` is empty for `<ladder>/<place>`, and `title` for what the lattice calls it
   * by.
   */
  readonly standing: Readonly<Record<string, readonly (readonly [place: string, end: string, title: string])[]>>;
  readonly ladders: Readonly<Record<string, readonly [title: string, url: string]>>;
  readonly competencies: Readonly<Record<string, readonly [title: string, url: string, tier: number]>>;
  /** The jobs near to each, as their places among `jobs`, the nearest first. */
  readonly near: Readonly<Record<string, readonly number[]>>;
  /** What occupations pay, each once. */
  readonly paid: readonly PayLine[];
  /** Release of the survey of wages; empty where there is none. */
  readonly wages: string;
  /** Those of each ladder, by its places. */
  readonly steps: Readonly<Record<string, readonly StepLine[]>>;
}

/** Write a lattice as the file that the browser reads. */
export function latticeJson(lattice: NamedLattice): LatticeFile {
  const { categories, jobs, pages, places, standing, ladders, competencies, near, pay, wages, steps } = lattice;
  const paid = [...new Map([...pay.values()].map((one) => [one.occupation, one])).values()];
  const payAt = (id: string): [] | [number] => {
    const at = paid.findIndex(({ occupation }) => occupation === pay.get(id)?.occupation);
    return at < 0 ? [] : [at];
  };
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
      ...payAt(id),
    ]),
    places: record(places, ({ title }, id) => [title, pages.get(id)!.routes, ...payAt(id)]),
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
    paid: paid.map(({ occupation, line, median, per, among, others }): PayLine =>
      others > 0 || among !== '' ? [occupation, line, median, per, among, others] : [occupation, line, median, per],
    ),
    wages,
    steps: record(
      Map.groupBy(
        steps.flatMap(({ ladders: own }) => own),
        ({ ladder }) => ladder,
      ),
      (own) => own.map(({ from, to, kind, experiences }): StepLine => [from, to, kind, ...experiences]),
    ),
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
  const paid = file.paid.map(([occupation, line, median, per, among = '', others = 0]): EndPay => ({
    occupation,
    line,
    median,
    per,
    among,
    others,
  }));
  const ends = new Map(standing.map(({ ladder, place, end }) => [`${ladder}/${place}`, end]));
  const endAt = (ladder: string, place: string): string => {
    const end = ends.get(`${ladder}/${place}`);
    if (end === undefined) throw nowhere();
    return end;
  };
  const steps = Object.entries(file.steps).flatMap(([ladder, own]) =>
    own.map(([from, to, kind, ...experiences]) => ({
      from: endAt(ladder, from),
      to: endAt(ladder, to),
      on: { ladder, from, to, kind, experiences },
    })),
  );
  const payLines = [
    ...Object.entries(file.jobs).map(([id, line]) => [id, line[7]] as const),
    ...Object.entries(file.places).map(([id, line]) => [id, line[2]] as const),
  ];
  const pay = payLines.flatMap(([id, at]): (readonly [string, EndPay])[] => {
    if (at === undefined) return [];
    const known = paid[at];
    if (!known) throw nowhere();
    return [[id, known]];
  });
  const { categories, wages } = file;
  const whole =
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
    pay: new Map(pay),
    wages,
    steps: withNearSteps(joinSteps(steps), near, jobs),
  };
}

const nowhere = (): TypeError => new TypeError('the lattice names what it does not have');

function record<T, U>(from: ReadonlyMap<string, T>, write: (one: T, id: string) => U): Record<string, U> {
  return Object.fromEntries([...from].map(([id, one]) => [id, write(one, id)]));
}

function map<T, U>(from: Readonly<Record<string, T>>, read: (one: T, id: string) => U): Map<string, U> {
  return new Map(Object.entries(from).map(([id, one]) => [id, read(one, id)]));
}
