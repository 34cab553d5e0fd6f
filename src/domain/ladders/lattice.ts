import type { Atlas } from '../atlas/atlas.ts';
import { byTitle, find } from '../look-up.ts';
import type { Job, Ladder } from '../atlas/entries.ts';
import { jobsToCompare } from '../comparison/compare-jobs.ts';
import type { Profiled } from '../occupations/job-profiles.ts';
import { findNearestJobs } from '../similarity/nearest-jobs.ts';
import { nearestPerJob } from '../policy.ts';
import { partKey } from '../ledger/keys.ts';

/** A job, as far as a route needs it. */
export interface LatticeJob extends Pick<Job, 'title' | 'category' | 'jobZone'> {
  readonly competencies: readonly Pick<Job['competencies'][number], 'competency' | 'level'>[];
  /** Ids, in their order, of what is not on its list, its occupations need more than most, and some job one step on lists. */
  readonly more: readonly string[];
}

/** A place of a ladder that has no job model. */
export interface LatticePlace {
  readonly title: string;
  /** The ladder, or the first of several by id. */
  readonly ladder: string;
  /** Its id on that ladder. */
  readonly place: string;
}

/** A place of a ladder, and what it is in the lattice: a job, or a place without a job model. */
export interface LadderPlace {
  readonly ladder: string;
  /** Its id on that ladder. */
  readonly place: string;
  /** What that ladder calls it: `Registered Nurse`, where the job is Nurse. */
  readonly title: string;
  /** Id of the job, or of the place of the lattice. */
  readonly end: string;
}

/** What one ladder says of a step. */
export interface LadderStep {
  readonly ladder: string;
  /** Ids of the two places on that ladder. */
  readonly from: string;
  readonly to: string;
  readonly kind: Ladder['steps'][number]['kind'];
  readonly experiences: readonly string[];
}

/** A step from one place of the lattice to another. */
export interface LatticeStep {
  readonly from: string;
  readonly to: string;
  /** As the ladders have it; `near` for two jobs that are close neighbors, with no ladder to vouch for the step. */
  readonly kind: LadderStep['kind'] | 'near';
  /** Every ladder that has the step, by id; empty for `near`. */
  readonly ladders: readonly LadderStep[];
}

/**
 * All ladders as one: a job is one place however many ladders it stands on, by its id. A route may begin and end at any job
 * and at any place. A place without a job model goes by
 * `<ladder>/<place>`; where several ladders have it under one title and O*NET code, by the first of them. Plain enough to
 * be sent to a browser.
 */
export interface Lattice {
  /** By id. */
  readonly jobs: ReadonlyMap<string, LatticeJob>;
  /** By id; only those without a job model. */
  readonly places: ReadonlyMap<string, LatticePlace>;
  /** Every place of every ladder, with a job model or without: by the id of the ladder, then in its order. */
  readonly standing: readonly LadderPlace[];
  /** The jobs near to each, the nearest first, as many as its page names; missing where there is none. */
  readonly near: ReadonlyMap<string, readonly string[]>;
  /** By `from` and `to`, each pair once; none from a place to itself. */
  readonly steps: readonly LatticeStep[];
}

/** Of several ladders with one step, the kind that says most. */
const kinds: readonly LadderStep['kind'][] = ['advance', 'specialize', 'lateral'];

/**
 * Join all ladders where they share a job or an occupation, and each job with those near ones that take as much preparation or
 * more, whatever order the entries come in.
 */
export function buildLattice(atlas: Profiled & Pick<Atlas, 'ladders'>): Lattice {
  const { jobs, ladders } = atlas;
  const inTurn = inOrder([...ladders]);
  const { places, idOf } = placesOf(inTurn);
  const vouched = joinSteps([...inTurn].flatMap(([id, ladder]) => stepsOf(id, ladder, idOf)));
  const near = [...jobs.keys()].flatMap((id) => {
    const jobsNear = findNearestJobs(atlas, id, nearestPerJob).map(({ job }) => job);
    return jobsNear.length > 0 ? [[id, jobsNear] as const] : [];
  });
  const steps = withNearSteps(vouched, new Map(near), jobs);
  const onward = Map.groupBy(steps, ({ from }) => from);
  const moreThere = (id: string) => {
    const ends = (onward.get(id) ?? []).flatMap(({ to }) => jobs.get(to) ?? []);
    const listed = new Set(ends.flatMap(({ competencies }) => competencies.map(({ competency }) => competency)));
    const { more } = find(jobsToCompare(atlas).jobs, id, 'job');
    return more.filter((one) => listed.has(one)).sort(order);
  };
  return {
    jobs: inOrder([...jobs].map(([id, job]) => [id, { ...latticeJob(job), more: moreThere(id) }])),
    places: inOrder([...places]),
    standing: [...inTurn].flatMap(([ladder, { places: own }]) =>
      own.map(({ id, title }) => ({ ladder, place: id, title, end: idOf.get(`${ladder}/${id}`)! })),
    ),
    near: inOrder(near),
    steps,
  };
}

/** Make one step of what all ladders say of the way from one place of the lattice to another. Ways from a place to itself are left out. */
export function joinSteps(
  said: readonly { readonly from: string; readonly to: string; readonly on: LadderStep }[],
): LatticeStep[] {
  const joined = Map.groupBy(
    said.filter(({ from, to }) => from !== to),
    ({ from, to }) => `${from} ${to}`,
  );
  return [...joined.values()].map((same): LatticeStep => {
    const saying = same.map(({ on }) => on).sort(byLadder);
    const kind = kinds.find((one) => saying.some((step) => step.kind === one))!;
    return { from: same[0]!.from, to: same[0]!.to, kind, ladders: saying };
  });
}

/**
 * Add the steps between near jobs that no ladder has to those that ladders have, and put all in order. Such a step leads to a job
 * that takes as much preparation or more: else the way up would be a way down as well.
 */
export function withNearSteps(
  vouched: readonly LatticeStep[],
  near: Lattice['near'],
  jobs: ReadonlyMap<string, { readonly jobZone: number }>,
): LatticeStep[] {
  const zoneOf = (id: string) => jobs.get(id)?.jobZone ?? 0;
  const joined = new Set(vouched.map(({ from, to }) => `${from} ${to}`));
  const others = [...near].flatMap(([from, jobs]) =>
    jobs
      .filter((to) => !joined.has(`${from} ${to}`) && zoneOf(to) >= zoneOf(from))
      .map((to): LatticeStep => ({ from, to, kind: 'near', ladders: [] })),
  );
  return [...vouched, ...others].sort((a, b) => order(a.from, b.from) || order(a.to, b.to));
}

/**
 * Name a place of the lattice.
 *
 * @throws {UnknownIdError} if it has neither a job nor a place with the id
 */
export function titleOf({ jobs, places }: Pick<Lattice, 'jobs' | 'places'>, id: string): string {
  return jobs.get(id)?.title ?? find(places, id, 'job or place of a ladder').title;
}

/** The jobs and places of the lattice without its steps, which take far longer: near jobs are found among all profiles. */
export function latticeEnds({ jobs, ladders }: Pick<Atlas, 'jobs' | 'ladders'>): {
  readonly jobs: ReadonlyMap<string, Pick<Job, 'title'>>;
  readonly places: ReadonlyMap<string, LatticePlace>;
} {
  return { jobs, places: placesOf(inOrder([...ladders])).places };
}

/** List every job and place that a route may begin or end at, by title. */
export function listEnds({ jobs, places }: ReturnType<typeof latticeEnds>): { id: string; title: string }[] {
  return [...jobs, ...places].map(([id, { title }]) => ({ id, title })).sort(byTitle);
}

/** Write a job or a place as an address names it: `nurse`, `place:nursing/nursing-director`, as its key in the ledger. */
export function endKey(id: string): string {
  const [ladder = '', place] = id.split('/');
  return place === undefined ? id : partKey('place', ladder, place);
}

/** The places without a job model, by id, and the id that each place of each ladder has in the lattice. */
function placesOf(ladders: ReadonlyMap<string, Ladder>) {
  const places = new Map<string, LatticePlace>();
  const idOf = new Map<string, string>();
  const occupations = new Map<string, string>();
  for (const [ladder, { places: own }] of ladders) {
    for (const { id, title, job, soc } of own) {
      const name = `${ladder}/${id}`;
      const occupation = soc === undefined ? name : `${soc} ${title}`;
      const same = job ?? occupations.get(occupation) ?? name;
      idOf.set(name, same);
      if (same !== name) continue;
      occupations.set(occupation, name);
      places.set(name, { title, ladder, place: id });
    }
  }
  return { places, idOf };
}

function stepsOf(ladder: string, { steps }: Ladder, idOf: ReadonlyMap<string, string>) {
  return steps.map(({ from, to, kind, experiences }) => ({
    from: idOf.get(`${ladder}/${from}`)!,
    to: idOf.get(`${ladder}/${to}`)!,
    on: { ladder, from, to, kind, experiences },
  }));
}

function latticeJob({ title, category, jobZone, competencies }: Job): Omit<LatticeJob, 'more'> {
  return {
    title,
    category,
    jobZone,
    competencies: competencies.map(({ competency, level }) => ({ competency, level })),
  };
}

const inOrder = <T>(pairs: readonly (readonly [string, T])[]): Map<string, T> =>
  new Map(pairs.toSorted(([a], [b]) => order(a, b)));

const byLadder = (a: LadderStep, b: LadderStep): number =>
  order(a.ladder, b.ladder) || order(a.from, b.from) || order(a.to, b.to);

/** By the letters alone: the same on every machine, unlike an order for readers. */
function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
