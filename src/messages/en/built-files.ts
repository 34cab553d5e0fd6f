import { formatCount } from './counts.ts';

/** What the files of a built model are called, and what stands in them beside the model. */
export const files = {
  /** For what is not written yet. */
  blank: '(no words yet)',
  unnamed: 'The makers of the model',
  /** How the origin of a competency with changed words differs from it. */
  differs: (origin: string): string => `Made from ${origin}, in part in other words.`,
  taken: ({
    name,
    home,
    license,
  }: {
    readonly name: string;
    readonly home: string;
    readonly license: string;
  }): string => `Words taken from ${name} (${home}) are under ${license}.`,
};

/** Names of the columns of the table of a model. */
export const columns = {
  tier: 'Tier',
  number: 'Number',
  sector: 'Sector',
  block: 'Competency',
  definition: 'Definition',
  kind: 'Kind',
  text: 'Text',
  origin: 'From',
  id: 'Identifier',
};

/** What a line of the table tells. */
export const lineKinds = {
  block: 'Competency',
  statement: 'Behavior or function',
  topic: 'Topic',
};

/** Headings of the model on paper. */
export const headings = {
  makers: (names: string): string => `Made by ${names}.`,
  sectors: 'Sectors',
  occupations: 'Occupations',
  credentials: 'Credentials',
  topics: 'What one has to know',
  openTier: 'left open',
  taken: files.taken,
};

/** What the drawing of a model shows, and what stands in it, in words. */
export const drawing = {
  title: (name: string): string => `Tiers of ${name}`,
  tier: (name: string, blocks: readonly string[]): string =>
    blocks.length === 0 ? `${name}: left open.` : `${name}: ${blocks.join(', ')}.`,
};

/** What the folder for a copy of this site is, and what to do with it. */
export function formatReadMe(about: {
  readonly title: string;
  readonly id: string;
  readonly competencies: number;
  readonly isDated: boolean;
  readonly taken: string;
}): string {
  const { title, id, competencies, isDated, taken } = about;
  const own = formatCount(competencies, { one: 'competency of its own', other: 'competencies of its own' });
  return `# ${title}

This folder is for a copy of the code and the content of this site. It holds the model, with ${own}.

1. Copy what is in \`content/\` into the folder \`content/\` of your copy. Nothing but files of this model is written anew.
2. Run \`npm run content\`. It names what is wrong, if anything is.
${isDated ? '3. If it asks for identifiers or dates, run `npm run ids`.' : '3. Run `npm run ids`, which dates the new entries.'}
4. Run \`npm start\`. The model is at \`/industries/${id}/\`.

- The identifiers stand in \`content/identifiers/industries/${id}.json\`. Commit that file with the others, and keep its lines.
- When you change the model in the builder, write the folder again and copy it over this one. Ids and identifiers stay the same.
- Take away the files of competencies that the new folder no longer has.
- ${taken}
`;
}
