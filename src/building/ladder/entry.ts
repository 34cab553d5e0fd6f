import type { Ladder } from '../../schemas/ladder.ts';
import type { BuiltLadder, BuiltPlace, BuiltStep } from './ladder.ts';
import { type LadderNames, namesOf } from './names.ts';

/** Id of the source that figures of O*NET are from. */
const onetSource = 'onet-30';

/**
 * Write a ladder as an entry of the content has it, with what the schema fills in. What the schema has no field for, requirements in one’s own words, is left
 * out. A ladder that is not complete makes an entry that the schema refuses.
 */
export function entryOf(ladder: BuiltLadder, names: LadderNames = namesOf(ladder)): Ladder {
  const { title, field, summary, industry, places, steps, phrases, sources } = ladder;
  const isAsked = places.some(({ education }) => education.label !== '' && education.basis === 'onet');
  return {
    title,
    field,
    summary,
    ...(industry !== '' && { industry }),
    places: places.map((place) => placeOf(place, names)),
    steps: steps.map((step) => stepOf(step, names)),
    ...(phrases.length > 0 && { phrases: [...phrases] }),
    sources: [...new Set([...(isAsked ? [onetSource] : []), ...sources])],
  };
}

function placeOf(place: BuiltPlace, names: LadderNames): Ladder['places'][number] {
  const { id, title, job, soc, level, zone, education, otherThanJob, credentials, summary } = place;
  const { label, share, basis } = education;
  const needs = credentials.flatMap(({ credential, need }) => (need === '' ? [] : [[credential, need] as const]));
  return {
    id: names.places.get(id)!,
    title,
    ...(job !== '' && { job }),
    ...(soc !== '' && { soc }),
    level,
    ...(zone > 0 && { jobZone: zone }),
    ...(label !== '' && { education: { label, ...(share > 0 && { share }), basis } }),
    ...(otherThanJob !== '' && { otherThanJob }),
    credentials: credentials.map(({ credential }) => credential),
    ...(needs.length > 0 && { credentialNeeds: Object.fromEntries(needs) }),
    summary,
  };
}

function stepOf(
  { from, to, kind, experiences, lowerZone, basis }: BuiltStep,
  names: LadderNames,
): Ladder['steps'][number] {
  return {
    from: names.places.get(from)!,
    to: names.places.get(to)!,
    kind,
    experiences: [...experiences],
    ...(lowerZone !== '' && { lowerZone }),
    basis,
  };
}
