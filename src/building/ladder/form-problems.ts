import { oddCharacter } from '../../schemas/odd-characters.ts';
import type { Known } from './known.ts';
import type { BuiltLadder, BuiltPlace, BuiltStep } from './ladder.ts';
import type { LadderNames } from './names.ts';
import type { Fault, Field, Problem } from './faults.ts';

/** Least and most characters of a text; what a list of the content may hold. The same as in `schemas/parts.ts` and `schemas/ladder.ts`. */
const sizes = {
  title: [2, 80],
  name: [2, 110],
  sentence: [12, 320],
  phrase: [3, 320],
  search: [2, 60],
} as const;
const most = { phrases: 14 };
const least = { places: 2, steps: 1, experiences: 2 };

/** List what the schema of ladders would refuse, and what names something that is not there. */
export function formProblems(ladder: BuiltLadder, names: LadderNames, known: Known): Problem[] {
  const { id, title, field, summary, industry, places, steps, phrases, sources, name } = ladder;
  const at = (where: Field, faults: readonly Fault[]): Problem[] =>
    faults.map((fault) => ({ at: 'ladder', id, field: where, fault }));
  return [
    ...at('title', textFaults(title, sizes.title)),
    ...at('field', textFaults(field, sizes.name)),
    ...at('summary', sentenceFaults(summary)),
    ...at(name === '' ? 'title' : 'name', known.ladders.has(names.ladder) ? [{ what: 'taken', id: names.ladder }] : []),
    ...at('industry', industry === '' ? [] : unknownIn(known.industries, [industry])),
    ...at('places', places.length < least.places ? [{ what: 'few', least: least.places }] : []),
    ...at('steps', steps.length < least.steps ? [{ what: 'few', least: least.steps }] : []),
    ...at('phrases', phraseFaults(phrases)),
    ...at('sources', sources.length === 0 ? [{ what: 'missing' }] : unknownIn(known.sources, sources)),
    ...places.flatMap((place) => placeProblems(place, known)),
    ...steps.flatMap(stepProblems),
  ];
}

function placeProblems(place: BuiltPlace, known: Known): Problem[] {
  const { id, title, summary, job, soc, zone, education, otherThanJob, credentials } = place;
  const at = (field: Field, faults: readonly Fault[]): Problem[] =>
    faults.map((fault) => ({ at: 'place', id, field, fault }));
  const model = known.jobs.get(job);
  const isJudged = model?.isStandIn === true && zone === model.zone;
  const occupation = known.occupations?.get(soc);
  const isOther = occupation !== undefined && occupation.zone > 0 && zone > 0 && occupation.zone !== zone;
  return [
    ...at('title', inList(title, textFaults(title, sizes.name))),
    ...at('summary', inList(summary, sentenceFaults(summary))),
    ...at(
      'education',
      education.label === '' ? [] : inList(education.label, textFaults(education.label, sizes.phrase)),
    ),
    ...at('otherThanJob', otherThanJob === '' ? [] : inList(otherThanJob, sentenceFaults(otherThanJob))),
    ...at('job', job === '' ? [] : unknownIn(known.jobs, [job])),
    ...at('soc', soc === '' || !known.occupations ? [] : unknownIn(known.occupations, [soc])),
    ...at('zone', isOther && !isJudged ? [{ what: 'zone', known: occupation.zone }] : []),
    ...at(
      'credentials',
      unknownIn(
        known.credentials,
        credentials.map(({ credential }) => credential),
      ),
    ),
  ];
}

function stepProblems({ id, experiences, lowerZone }: BuiltStep): Problem[] {
  const at = (field: Field, faults: readonly Fault[]): Problem[] =>
    faults.map((fault) => ({ at: 'step', id, field, fault }));
  return [
    ...at('experiences', experiences.length < least.experiences ? [{ what: 'few', least: least.experiences }] : []),
    ...at(
      'experiences',
      experiences.flatMap((line) => inList(line, sentenceFaults(line))),
    ),
    ...at('experiences', twice(experiences)),
    ...at('lowerZone', lowerZone === '' ? [] : inList(lowerZone, sentenceFaults(lowerZone))),
  ];
}

function textFaults(text: string, [shortest, longest]: readonly [number, number]): Fault[] {
  if (text === '') return [{ what: 'missing' }];
  if (oddCharacter.test(text)) return [{ what: 'odd' }];
  // As the schemas count: a sign beyond the first plane is one.
  const found = [...text].length;
  if (found < shortest) return [{ what: 'short', least: shortest }];
  return found > longest ? [{ what: 'long', most: longest }] : [];
}

function sentenceFaults(text: string): Fault[] {
  const faults = textFaults(text, sizes.sentence);
  if (faults.length > 0 && faults[0]!.what !== 'long') return faults;
  return /^[\p{Lu}\d][\s\S]*\.$/u.test(text) ? faults : [...faults, { what: 'sentence' }];
}

function phraseFaults(phrases: readonly string[]): Fault[] {
  return [
    ...(phrases.length > most.phrases ? [{ what: 'many', most: most.phrases } as const] : []),
    ...phrases.flatMap((phrase) => inList(phrase, textFaults(phrase, sizes.search))),
    ...twice(phrases.map((phrase) => phrase.toLowerCase())),
  ];
}

/** What is in a list may not hold the sign that parts its items in tables. */
const inList = (text: string, faults: readonly Fault[]): readonly Fault[] =>
  text.includes('|') ? [...faults, { what: 'bar' }] : faults;

const twice = (lines: readonly string[]): Fault[] =>
  lines.filter((line, i) => lines.indexOf(line) < i).map((line) => ({ what: 'twice', line }));

const unknownIn = (known: ReadonlyMap<string, unknown>, ids: readonly string[]): Fault[] =>
  ids.filter((id) => !known.has(id)).map((id) => ({ what: 'unknown', id }));
