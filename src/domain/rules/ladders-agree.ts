import type { Entries, Job, Ladder } from '../atlas/entries.ts';
import { schoolingOfJob, schoolingOfPlace } from '../atlas/schooling.ts';
import { type Finding, problemAt } from '../errors.ts';

type Place = Ladder['places'][number];

/** A place as far as it is held against a job. */
type Schooled = Pick<Place, 'id' | 'job' | 'education' | 'jobZone' | 'otherThanJob'>;

/**
 * A place of a ladder that names a job says the same of education and job zone as the job does, or says in its
 * `otherThanJob` why not. Shares may differ, as each is named with the occupation in which it was asked; of one occupation
 * there is one.
 */
export function laddersAgree(entries: Entries): Finding[] {
  return [...entries.ladders].flatMap(([id, { places }]) =>
    places.flatMap((place, i) => {
      const job = place.job === undefined ? undefined : entries.jobs.get(place.job);
      const path = `places.${i}`;
      return [...placeAgrees(id, path, place, job), ...(job ? twoShares(entries, id, path, place, job) : [])];
    }),
  );
}

/**
 * Hold a place against the job that it names, by education and job zone alone.
 *
 * @param id of its ladder
 * @param path of the place in it
 */
export function placeAgrees(
  id: string,
  path: string,
  place: Schooled,
  job: Pick<Job, 'education' | 'jobZone'> | undefined,
): Finding[] {
  const apart = job === undefined ? [] : disagreements(place, job);
  if (place.otherThanJob === undefined) {
    const fix = 'write the same in both, or say in "otherThanJob" of the place why the two differ';
    return apart.map(({ field, what }) => problemAt('ladders', id, `${path}.${field}`, what, fix));
  }
  if (apart.length > 0) return [];
  const what =
    place.job === undefined
      ? `says why "${place.id}" is other than its job, but no job is named`
      : `says why "${place.id}" is other than the job "${place.job}", but education and job zone are the same`;
  return [problemAt('ladders', id, `${path}.otherThanJob`, what, 'take the line out')];
}

/** Say in which of the two fields a place and its job differ. A field that the place leaves out is let pass. */
function disagreements(
  { id, job: of, education, jobZone }: Schooled,
  job: Pick<Job, 'education' | 'jobZone'>,
): { field: string; what: string }[] {
  const schooling =
    education === undefined || education.label.toLowerCase() === job.education.label.toLowerCase()
      ? []
      : [
          {
            field: 'education',
            what: `"${id}" asks for ${education.label}, the job "${of}" for ${job.education.label}`,
          },
        ];
  const zone =
    jobZone === undefined || jobZone === job.jobZone
      ? []
      : [{ field: 'jobZone', what: `"${id}" is in job zone ${jobZone}, the job "${of}" in job zone ${job.jobZone}` }];
  return [...schooling, ...zone];
}

function twoShares(entries: Entries, id: string, path: string, place: Place, job: Job): Finding[] {
  const [here, there] = [schoolingOfPlace(entries, place), schoolingOfJob(entries, job)];
  const [share, other] = [here.education?.share, there.education?.share];
  if (here.askedIn?.soc !== there.askedIn?.soc || share === undefined || other === undefined || share === other)
    return [];
  const what = `"${place.id}" has ${share} of 100, the job "${place.job}" ${other}, and both were asked in ${here.askedIn!.title}`;
  return [problemAt('ladders', id, `${path}.education.share`, what, 'look the share up, and write the same in both')];
}
