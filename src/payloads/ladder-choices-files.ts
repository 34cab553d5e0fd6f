import type { Atlas } from '../domain/atlas/atlas.ts';
import { groupByCategory } from '../domain/atlas/job-categories.ts';
import { payOfPlace, type PlacePay } from '../domain/ladders/place-pay.ts';
import { lastChange } from '../domain/ledger/dates.ts';
import { byTitle } from '../domain/look-up.ts';
import { splitSentences } from '../domain/plainness/reading-grade.ts';
import type { Choice, JobChoice, LadderChoicesFile, LadderOccupationsFile } from './ladder-choices.ts';

/** Make the file of what of this site a ladder may name. */
export function ladderChoicesFile(atlas: Atlas): LadderChoicesFile {
  const named = (entries: ReadonlyMap<string, { readonly title: string }>): Choice[] =>
    [...entries].sort(([, a], [, b]) => byTitle(a, b)).map(([id, { title }]) => [id, title]);
  return {
    edition: lastChange(atlas),
    categories: groupByCategory(atlas).map(({ title, jobs }) => [title, jobs.map(({ id }) => jobChoice(atlas, id))]),
    credentials: named(atlas.credentials),
    industries: named(atlas.industries),
    ladders: named(atlas.ladders),
    sources: named(atlas.sources),
    glossary: [...atlas.glossary.values()].flatMap(({ title, aliases }) => [title, ...aliases]),
    fields: [...new Set([...atlas.ladders.values()].map(({ field }) => field))].sort(),
  };
}

/** The longest that the summary of a place may be, in characters. */
const longestSummary = 320;

/** As many sentences from the beginning as a place has room for. */
function shortened(summary: string): string {
  let words = '';
  for (const sentence of splitSentences(summary)) {
    const longer = words === '' ? sentence : `${words} ${sentence}`;
    if (longer.length > longestSummary) break;
    words = longer;
  }
  return words;
}

function jobChoice({ jobs }: Atlas, id: string): JobChoice {
  const { title, summary, jobZone, education, occupations, standIn, credentials, credentialNeeds } = jobs.get(id)!;
  const [best] = occupations;
  return [
    id,
    title,
    shortened(summary),
    jobZone,
    education.label,
    education.basis,
    best?.soc ?? '',
    best?.title ?? '',
    standIn === undefined ? 0 : 1,
    (credentials ?? []).map((credential) => [credential, credentialNeeds?.[credential] ?? '']),
  ];
}

/** Make the file of all occupations with what a place takes from one. */
export function ladderOccupationsFile(atlas: Atlas): LadderOccupationsFile {
  const paid: Omit<PlacePay, 'soc' | 'occupation'>[] = [];
  const places = new Map<string, number>();
  const payAt = (soc: string): number => {
    const found = payOfPlace(atlas, { soc });
    if (!found) return -1;
    const { soc: _soc, occupation: _occupation, ...pay } = found;
    const key = JSON.stringify(pay);
    const known = places.get(key) ?? paid.push(pay) - 1;
    places.set(key, known);
    return known;
  };
  return {
    wages: atlas.occupations.editions?.wages.release ?? '',
    occupations: [...atlas.occupations.bySoc.values()].map(({ soc, title, zone }) => [
      soc,
      title,
      zone ?? 0,
      payAt(soc),
    ]),
    paid,
  };
}
