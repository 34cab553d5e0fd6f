import { judgeProse } from '../../domain/plainness/judge-prose.ts';
import { ownTerms, titleTerms, wholeTerms } from '../../domain/plainness/known-terms.ts';
import type { Known } from './known.ts';
import type { BuiltLadder } from './ladder.ts';
import type { Field, Problem } from './faults.ts';

/** List the prose that is hard to read: as the rule `prosePlain` does, and with the same words. */
export function plainProblems(ladder: BuiltLadder, known: Known): Problem[] {
  const { id, title, summary, industry, places, steps, sources } = ladder;
  const named = [
    ...(industry === '' ? [] : [known.industries.get(industry)]),
    ...places.flatMap((place) => [
      known.jobs.get(place.job)?.title,
      ...place.credentials.map(({ credential }) => known.credentials.get(credential)),
    ]),
    ...sources.map((source) => known.sources.get(source)),
  ];
  const terms = [
    wholeTerms(known.glossary),
    ownTerms({ title }),
    titleTerms(named.filter((name) => name !== undefined)),
  ];
  const judge = (at: Problem['at'], owner: string, field: Field, text: string): Problem[] =>
    judgeProse(text, terms).map(({ what, fix }) => ({
      at,
      id: owner,
      field,
      fault: { what: 'rule', said: what, fix },
    }));
  return [
    ...judge('ladder', id, 'summary', summary),
    ...places.flatMap((place) => [
      ...judge('place', place.id, 'summary', place.summary),
      ...judge('place', place.id, 'otherThanJob', place.otherThanJob),
    ]),
    ...steps.flatMap((step) => [
      ...step.experiences.flatMap((line) => judge('step', step.id, 'experiences', line)),
      ...judge('step', step.id, 'lowerZone', step.lowerZone),
    ]),
  ];
}
