import type { Entries, Job, Kind } from '../atlas/entries.ts';
import { firstAsked } from '../atlas/schooling.ts';
import { type Finding, problemAt } from '../errors.ts';

/** The levels of education that O*NET asks about, in its order, as entries name them. */
const levels: readonly string[] = [
  'less than high school',
  'high school diploma',
  'postsecondary certificate',
  'some college',
  "associate's degree",
  "bachelor's degree",
  'post-baccalaureate certificate',
  "master's degree",
  "post-master's certificate",
  'first professional degree',
  'doctoral degree',
  'post-doctoral training',
];

/**
 * What is said of an occupation of O*NET is what O*NET says: its name, its job zone, and the share who name an education. A job
 * and a place of a ladder have the zone of their occupation, but where our judgment stands in its place, and a share was asked
 * in one of their occupations. Without the tables of occupations nothing is said.
 */
export function figuresAsked(entries: Entries): Finding[] {
  const { jobs, ladders, occupations, onetAsked } = entries;
  if (occupations.bySoc.size === 0 || !onetAsked) return [];

  const zone = (kind: Kind, id: string, path: string, said: number | undefined, soc: string): Finding[] => {
    const known = occupations.bySoc.get(soc)?.zone ?? undefined;
    if (said === undefined || known === undefined || said === known) return [];
    const fix = `write ${known}, or, where our judgment is better, say why in "standIn" of the job`;
    return [problemAt(kind, id, path, `O*NET puts ${soc} in job zone ${known}, not in ${said}`, fix)];
  };
  const name = (id: string, path: string, said: string, soc: string): Finding[] => {
    const known = occupations.bySoc.get(soc)?.title;
    if (known === undefined || said === known) return [];
    return [problemAt('jobs', id, path, `O*NET calls ${soc} "${known}", not "${said}"`, `write "${known}"`)];
  };
  const share = (
    kind: Kind,
    id: string,
    path: string,
    education: Job['education'] | undefined,
    codes: readonly string[],
  ): Finding[] => {
    if (education?.share === undefined) return [];
    const at = `${path}education.share`;
    const asked = firstAsked(entries, codes);
    if (!asked) {
      const what =
        codes.length === 0
          ? 'a share is told, but not of which occupation'
          : `O*NET has no share for ${codes.join(' or ')}: nobody was asked there`;
      return [problemAt(kind, id, at, what, 'name the occupation that was asked, or leave the share out')];
    }
    const known = sumOf(education.label, occupations.bySoc.get(asked.soc)?.education?.shares);
    if (known === undefined || known === education.share) return [];
    const what = `${known} of 100 in ${asked.title} name "${education.label}", not ${education.share}`;
    return [problemAt(kind, id, at, what, `write ${known}, or the education that most of them name`)];
  };

  const ofJobs = [...jobs].flatMap(([id, { occupations: own, jobZone, education, standIn }]) => [
    ...own.flatMap(({ soc, title }, i) => name(id, `occupations.${i}.title`, title, soc)),
    ...own.flatMap(({ soc, jobZone: said }, i) => zone('jobs', id, `occupations.${i}.jobZone`, said, soc)),
    ...(standIn === undefined ? zone('jobs', id, 'jobZone', jobZone, own[0]!.soc) : []),
    ...share(
      'jobs',
      id,
      '',
      education,
      own.map(({ soc }) => soc),
    ),
  ]);
  const ofPlaces = [...ladders].flatMap(([id, { places }]) =>
    places.flatMap(({ job, soc, jobZone, education }, i) => {
      const model = job === undefined ? undefined : jobs.get(job);
      const isJudged = model?.standIn !== undefined && jobZone === model.jobZone;
      const codes = soc === undefined ? [] : [soc];
      return [
        ...(isJudged ? [] : codes.flatMap((code) => zone('ladders', id, `places.${i}.jobZone`, jobZone, code))),
        ...share('ladders', id, `places.${i}.`, education, codes),
      ];
    }),
  );
  return [...ofJobs, ...ofPlaces];
}

/** Per cent, whole, of those who name one of the levels of a label: `high school diploma or some college`; undefined for a label of ours. */
function sumOf(label: string, shares: readonly number[] | undefined): number | undefined {
  const named = label
    .toLowerCase()
    .split(' or ')
    .map((one) => levels.indexOf(one));
  if (!shares || named.includes(-1)) return undefined;
  return Math.round(named.reduce((sum, level) => sum + shares[level]!, 0));
}
