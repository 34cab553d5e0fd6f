import type { Competency } from '../schemas/competency.ts';
import type { Industry } from '../schemas/industry.ts';
import type { Job } from '../schemas/job.ts';
import type { Ladder } from '../schemas/ladder.ts';
import type { Ledger } from '../schemas/ledger.ts';
import type { Guide, Story, Use } from '../schemas/prose.ts';
import type { Category, Credential, Resource, Source, Term, Tier } from '../schemas/reference.ts';
import type { Soc } from '../schemas/soc.ts';
import type { TechnicalCompetency } from '../schemas/technical-competency.ts';

export type { Competency, Guide, Industry, Job, Ladder, Ledger, TechnicalCompetency };
export type { Basis, Importance, Level } from '../schemas/parts.ts';

/**
 * Every entry of the content by id: each keeps its schema, nothing is known of how they fit together.
 * Maps keep the order of the ids, or of the file for lists kept in one file.
 */
export interface Entries {
  readonly competencies: ReadonlyMap<string, Competency>;
  /** By full id: `advanced-manufacturing/production`. */
  readonly technical: ReadonlyMap<string, TechnicalCompetency>;
  readonly industries: ReadonlyMap<string, Industry>;
  readonly jobs: ReadonlyMap<string, Job>;
  readonly ladders: ReadonlyMap<string, Ladder>;
  readonly uses: ReadonlyMap<string, Use>;
  readonly guides: ReadonlyMap<string, Guide>;
  readonly stories: ReadonlyMap<string, Story>;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly credentials: ReadonlyMap<string, Credential>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly glossary: ReadonlyMap<string, Term>;
  readonly tiers: ReadonlyMap<string, Tier>;
  readonly categories: ReadonlyMap<string, Category>;
  /** The groups that occupations belong to. */
  readonly soc: Soc;
  readonly ledger: Ledger;
}

/** The kinds of entry that a folder or file of `content/` keeps. */
export type Kind = Exclude<keyof Entries, 'ledger' | 'soc'>;

/** Every behavior and critical work function with the competency it belongs to, in the order of the content. */
export interface PlacedBehavior {
  /** Full id: `teamwork/finishes-or-warns`. */
  readonly id: string;
  /** Full id of its competency. */
  readonly competency: string;
  /** Its own id in that competency. */
  readonly name: string;
  readonly text: string;
  /** The group it stands in, or empty for a critical work function. */
  readonly group: string;
  /** Where it is written, from its entry: `groups.0.behaviors.2`. */
  readonly path: string;
}

/** List every behavior of the library, then every critical work function of the industries. */
export function listBehaviors({
  competencies,
  technical,
}: Pick<Entries, 'competencies' | 'technical'>): PlacedBehavior[] {
  const library = [...competencies].flatMap(([competency, { groups }]) =>
    groups.flatMap(({ title, behaviors }, g) =>
      behaviors.map(({ id, text }, b) => ({
        id: `${competency}/${id}`,
        competency,
        name: id,
        text,
        group: title,
        path: `groups.${g}.behaviors.${b}`,
      })),
    ),
  );
  const owned = [...technical].flatMap(([competency, { functions }]) =>
    functions.map(({ id, text }, f) => ({
      id: `${competency}/${id}`,
      competency,
      name: id,
      text,
      group: '',
      path: `functions.${f}`,
    })),
  );
  return [...library, ...owned];
}

/** The file an entry is written in: `content/jobs/nurse.yaml`. */
export function fileOf(kind: Kind, id: string): string {
  switch (kind) {
    case 'technical': {
      const [industry, name] = id.split('/');
      return `content/industries/${industry}/competencies/${name}.yaml`;
    }
    case 'industries':
      return `content/industries/${id}/model.mdx`;
    case 'competencies':
    case 'jobs':
    case 'ladders':
    case 'resources':
      return `content/${kind}/${id}.yaml`;
    case 'guides':
    case 'uses':
    case 'stories':
      return `content/${kind}/${id}.mdx`;
    case 'credentials':
    case 'sources':
    case 'glossary':
    case 'tiers':
    case 'categories':
      return `content/${kind}.yaml`;
  }
}

/** Whether the entries of a kind are lines of one file, so that a field's path begins with the id. */
export function isListed(kind: Kind): boolean {
  return ['credentials', 'sources', 'glossary', 'tiers', 'categories'].includes(kind);
}

/** Name a field of an entry: `content/jobs/nurse.yaml: competencies.2.level`. */
export function whereIs(kind: Kind, id: string, path = ''): string {
  const inside = isListed(kind) ? [id, path].filter(Boolean).join('.') : path;
  return inside ? `${fileOf(kind, id)}: ${inside}` : fileOf(kind, id);
}
