import type { Known, KnownJob, KnownOccupation } from '../../building/ladder/known.ts';
import type { PlacePay } from '../../domain/ladders/place-pay.ts';
import type { LadderChoicesFile, LadderOccupationsFile } from '../../payloads/ladder-choices.ts';
import { readJson, type Shape } from '../page-data.ts';

/** Where the tool finds what it reads. */
export interface LadderAddresses {
  readonly choices: string;
  readonly occupations: string;
  /** The lattice of all ladders, with what jobs list. */
  readonly lattice: string;
  /** What the id of a ladder and `.json` follow, for a ladder of this site. */
  readonly ladders: string;
}

/** What of this site a ladder may name, as the tool shows it. */
export interface Choices {
  readonly edition: string;
  readonly known: Known;
  /** Categories in their order, with their jobs by title. */
  readonly categories: readonly (readonly [title: string, jobs: readonly KnownJob[]])[];
  readonly fields: readonly string[];
}

/** What a place pays. */
export type Pay = Omit<PlacePay, 'soc'>;

/** The occupations of O*NET, by code, and what each pays. */
export interface OccupationChoices {
  readonly occupations: ReadonlyMap<string, KnownOccupation>;
  readonly pay: ReadonlyMap<string, Pay>;
  /** Release of the survey of wages; empty where there is none. */
  readonly wages: string;
}

/** What the addresses look like. */
export const addressesShape: Shape<LadderAddresses> = {
  choices: 'string',
  occupations: 'string',
  lattice: 'string',
  ladders: 'string',
};

const choicesShape: Shape<LadderChoicesFile> = {
  edition: 'string',
  categories: 'array',
  credentials: 'array',
  industries: 'array',
  ladders: 'array',
  sources: 'array',
  glossary: 'array',
  fields: 'array',
};

const occupationsShape: Shape<LadderOccupationsFile> = { wages: 'string', paid: 'array', occupations: 'array' };

/** Load what of this site a ladder may name. It rejects when the file cannot be had. */
export async function loadChoices(address: string): Promise<Choices> {
  const file = await readJson(address, choicesShape);
  const categories = file.categories.map(([title, jobs]) => {
    const own = jobs.map(
      ([id, name, summary, zone, label, basis, soc, occupation, standIn, credentials]): KnownJob => ({
        id,
        title: name,
        summary,
        zone,
        education: { label, basis },
        soc,
        occupation,
        isStandIn: standIn === 1,
        credentials: credentials.map(([credential, need]) => ({ credential, need })),
      }),
    );
    return [title, own] as const;
  });
  return {
    edition: file.edition,
    categories,
    fields: file.fields,
    known: {
      jobs: new Map(categories.flatMap(([, jobs]) => jobs.map((job) => [job.id, job] as const))),
      credentials: new Map(file.credentials),
      industries: new Map(file.industries),
      ladders: new Map(file.ladders),
      sources: new Map(file.sources),
      glossary: file.glossary,
    },
  };
}

/** Load the occupations of O*NET. It rejects when the file cannot be had. */
export async function loadOccupations(address: string): Promise<OccupationChoices> {
  const { wages, paid, occupations } = await readJson(address, occupationsShape);
  return {
    wages,
    occupations: new Map(occupations.map(([soc, title, zone]) => [soc, { soc, title, zone }])),
    pay: new Map(
      occupations.flatMap(([soc, title, , at]) => {
        const own = paid[at];
        return own ? [[soc, { occupation: title, ...own }] as const] : [];
      }),
    ),
  };
}
