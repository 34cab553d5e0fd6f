import type { Ladder } from '../../schemas/ladder.ts';
import { type BuiltLadder, emptyPlace } from './ladder.ts';

/** A ladder as the schema has it when it was read, as the open data says it. */
type Entry = Pick<Ladder, 'title' | 'field' | 'summary' | 'industry' | 'places' | 'steps' | 'sources' | 'phrases'>;

/**
 * Begin with a ladder of this site. Everything in it gets an identifier of its own: what is built is not what it was taken from.
 *
 * @param empty what was begun, with nothing in it
 * @param base id of the ladder
 * @param titleOf what O*NET calls an occupation, by its code; empty where that is not known
 */
export function fromLadder(
  empty: BuiltLadder,
  base: string,
  entry: Entry,
  newId: () => string,
  titleOf: (soc: string) => string,
): BuiltLadder {
  const ids = new Map(entry.places.map(({ id }) => [id, newId()]));
  return {
    ...empty,
    base,
    title: entry.title,
    field: entry.field,
    summary: entry.summary,
    industry: entry.industry ?? '',
    places: entry.places.map((place) => ({
      ...emptyPlace({ id: ids.get(place.id)!, link: newId() }),
      title: place.title,
      summary: place.summary,
      level: place.level,
      job: place.job ?? '',
      soc: place.soc ?? '',
      occupation: place.soc === undefined ? '' : titleOf(place.soc),
      zone: place.jobZone ?? 0,
      education: {
        label: place.education?.label ?? '',
        share: place.education?.share ?? 0,
        basis: place.education?.basis ?? 'editorial',
      },
      otherThanJob: place.otherThanJob ?? '',
      credentials: place.credentials.map((credential) => ({
        credential,
        need: place.credentialNeeds?.[credential] ?? '',
      })),
    })),
    steps: entry.steps.map(({ from, to, kind, experiences, lowerZone, basis }) => ({
      id: newId(),
      from: ids.get(from)!,
      to: ids.get(to)!,
      kind,
      experiences,
      requirements: [],
      lowerZone: lowerZone ?? '',
      basis,
    })),
    phrases: entry.phrases ?? [],
    sources: entry.sources,
  };
}
