import type { Atlas } from '../domain/atlas/atlas.ts';
import { find } from '../domain/look-up.ts';
import { competencyFacets, searchNames } from './search-names.ts';
import { hasRecord, type SearchFacets, type SearchUrls } from './search-shape.ts';

/** One thing that can be found, with the words that lead to it, from the weightiest to the lightest. */
export interface SearchRecord extends SearchFacets {
  readonly url: string;
  /** Address of the named thing it belongs to: of the competency for a behavior, its own for all else. */
  readonly home: string;
  /** Its name; empty for a behavior, which is its own statement. */
  readonly title: string;
  /** Everything else that people call it. */
  readonly aliases: readonly string[];
  /** What is shown below the name, with the reader’s words marked in it. */
  readonly text: string;
  /** The name of the competency that a behavior belongs to. */
  readonly of?: string;
  /** Words that lead here too, but lightly: what its competency is also called, what O*NET calls it, with codes. */
  readonly near: readonly string[];
}

/**
 * Make a lean record of every entry: competencies of both kinds, every behavior and critical work function, jobs,
 * industry models, ladders, guides, uses, stories and credentials.
 *
 * @throws {UnknownIdError} if a name has a page and no words beside it
 * @returns records in the order of their addresses, so that the same content always gives the same index
 */
export function searchRecords(atlas: Atlas, urls: SearchUrls): SearchRecord[] {
  const words = new Map<string, Pick<SearchRecord, 'text' | 'near'>>([
    ...[...atlas.allCompetencies.keys()].map((id) => [urls.competency(id), wordsOfCompetency(atlas, id)] as const),
    ...[...atlas.jobs.keys()].map((id) => [urls.job(id), wordsOfJob(atlas, id)] as const),
    ...[...atlas.industries.keys()].map(
      (id) => [urls.industry(id), { text: textOfIndustry(atlas, id), near: [] }] as const,
    ),
    ...[...atlas.ladders].map(([id, { summary }]) => [urls.ladder(id), { text: summary, near: [] }] as const),
    ...[...atlas.guides].map(([id, { summary }]) => [urls.guide(id), { text: summary, near: [] }] as const),
    ...[...atlas.uses].map(([id, { summary }]) => [urls.use(id), { text: summary, near: [] }] as const),
    ...[...atlas.stories].map(([id, { summary }]) => [urls.story(id), { text: summary, near: [] }] as const),
    ...[...atlas.credentials].map(
      ([id, { summary, issuer }]) =>
        [urls.credential(id), { text: `${summary} Issuer: ${issuer}.`, near: [] }] as const,
    ),
  ]);
  // What stands on the page of another is found by its name alone.
  const named = searchNames(atlas, urls)
    .filter(hasRecord)
    .map((name): SearchRecord => ({ ...name, home: name.url, ...find(words, name.url, 'words of a page') }));
  const behaviors = [...atlas.behaviors.values()].map(({ id, competency, text }): SearchRecord => {
    const known = find(atlas.allCompetencies, competency, 'competency');
    return {
      ...competencyFacets(atlas, known),
      kind: 'behavior',
      url: urls.behavior(id),
      home: urls.competency(competency),
      title: '',
      aliases: [],
      text,
      of: known.title,
      near: known.aliases,
    };
  });
  return [...named, ...behaviors].sort((a, b) => (a.url < b.url ? -1 : 1));
}

function wordsOfCompetency(atlas: Atlas, id: string): Pick<SearchRecord, 'text' | 'near'> {
  const library = atlas.competencies.get(id);
  if (library) return { text: library.definition, near: library.onet.map(({ name }) => name) };
  const { definition, topics, onet } = find(atlas.technical, id, 'technical competency');
  return { text: `${definition} Topics: ${topics.join('; ')}.`, near: onet.map(({ name }) => name) };
}

function wordsOfJob(atlas: Atlas, id: string): Pick<SearchRecord, 'text' | 'near'> {
  const { summary, responsibilities, occupations } = find(atlas.jobs, id, 'job');
  const duties = responsibilities.map(({ title }) => title).join('; ');
  return {
    text: duties ? `${summary.trim()} Responsibilities: ${duties}.` : summary.trim(),
    near: occupations.flatMap(({ title, soc }) => [title, soc]),
  };
}

function textOfIndustry(atlas: Atlas, id: string): string {
  const { summary, family, sectors } = find(atlas.industries, id, 'industry model');
  const named = sectors.map(({ title }) => title).join('; ');
  return [summary, named && `Sectors: ${named}.`, `Sector family: ${family}.`].filter(Boolean).join(' ');
}
