import type { Atlas } from '../../domain/atlas/atlas.ts';
import type { Association, Framework, FrameworkItem } from '../../domain/frameworks/framework.ts';
import { listCompetencyFrameworks } from '../../domain/frameworks/frameworks.ts';
import { collectionKeys, entryKey, libraryKey } from '../../domain/ledger/keys.ts';

/** A concept, as far as a framework’s items and the jobs agree. */
export type SchemeConcept = Pick<
  FrameworkItem,
  'key' | 'title' | 'statement' | 'parent' | 'code' | 'notes' | 'aliases'
>;

/** A tree of concepts with a name. */
export interface Scheme {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  /** Parents come before their children. */
  readonly concepts: readonly SchemeConcept[];
  readonly associations: readonly Association[];
}

/**
 * List what SKOS calls a scheme: the library, every industry model, and one of all jobs by category. What a job asks for
 * and the places of a ladder are told in CASE and CTDL-ASN; they name no ideas of their own.
 */
export const listSchemes = (atlas: Atlas): Scheme[] => [
  ...listCompetencyFrameworks(atlas).map(schemeOf),
  schemeOfJobs(atlas),
];

/** The keys of all schemes, in the same order. */
export const listSchemeKeys = (atlas: Atlas): string[] => [
  libraryKey,
  ...[...atlas.industries.keys()].map((id) => entryKey('industries', id)),
  collectionKeys.jobs,
];

/** A framework as a scheme. */
export const schemeOf = ({ key, title, description, items, associations }: Framework): Scheme => ({
  key,
  title,
  description,
  concepts: items,
  associations,
});

function schemeOfJobs({ categories, jobs }: Atlas): Scheme {
  return {
    key: collectionKeys.jobs,
    title: 'Job models',
    description: 'Jobs, each with the competencies that it asks for, by category.',
    concepts: [...categories].flatMap(([category, { title, definition }]): SchemeConcept[] => [
      { key: entryKey('categories', category), title, statement: definition, parent: null },
      ...[...jobs]
        .filter(([, job]) => job.category === category)
        .map(([id, job]) => ({
          key: entryKey('jobs', id),
          title: job.title,
          statement: job.summary.trim(),
          parent: entryKey('categories', category),
          aliases: job.aliases,
        })),
    ]),
    associations: [],
  };
}
