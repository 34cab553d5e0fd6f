import type { Occupations } from '../../schemas/occupation.ts';
import type { Editions } from '../../schemas/occupation-tables.ts';

/** A table that says where it is from. */
export type TableWithEdition = keyof Editions;

/** The tables that a page of an occupation shows something of. */
export const allTables: readonly TableWithEdition[] = [
  'importance',
  'titles',
  'education',
  'interests',
  'technology',
  'program-occupations',
  'wages',
  'projections',
  'sectors',
  'programs',
];

/** What a publisher asks to be shown, with the tables it is for. */
export interface EditionLine {
  readonly attribution: string;
  readonly url: string;
  /** Each table with its release, where the attribution does not say so itself. */
  readonly parts: readonly string[];
}

/** Gather the lines that must stand where facts of some tables do: each once. */
export function editionLines({ editions }: Occupations, tables: readonly TableWithEdition[]): EditionLine[] {
  if (!editions) return [];
  const all = tables.map((table) => editions[table]);
  return [...Map.groupBy(all, ({ attribution }) => attribution)].map(([attribution, own]) => ({
    attribution,
    url: own[0]!.url,
    parts: [
      ...new Set(
        own.filter(({ title }) => !attribution.includes(title)).map(({ title, release }) => `${title}: ${release}`),
      ),
    ],
  }));
}
