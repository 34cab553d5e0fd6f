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
  }): string => `Words taken from ${name}${home && ` (${home})`} are under ${license}.`,
};

/** Names of the columns of the tables of a model, and of the facts about it. */
export const columns = {
  tier: 'Tier',
  number: 'Number',
  sector: 'Sector',
  block: 'Competency',
  kind: 'Kind',
  text: 'Text',
  from: 'From the site',
  identifier: 'Identifier',
  fact: 'About the model',
  title: 'Title',
  family: 'Family of sectors',
  summary: 'Summary',
  introduction: 'Introduction',
  makers: 'Made by',
  occupation: 'Occupation',
  credential: 'Credential',
  id: 'Id in a copy of this site',
  license: 'License',
};

/** Names of the sheets of the workbook. */
export const sheets = { model: 'Model', about: 'About' };

/** What a line of the table tells. */
export const lineKinds = {
  tier: 'Tier without competencies',
  block: 'Competency',
  statement: 'Behavior or function',
  topic: 'Topic',
};

/** Headings of the model on paper, and its lines. */
export const headings = {
  makers: (names: string): string => `Made by ${names}.`,
  sectors: 'Sectors',
  occupations: 'Occupations',
  credentials: 'Credentials',
  topics: 'What one has to know',
  openTier: 'This tier is left open.',
  /** Where a competency is from: the site’s own, under its name there, or one with changed words. */
  same: (title: string, site: string): string => `In ${site}: ${title}.`,
  changed: (title: string, site: string): string => `Made from ${title} of ${site}, in part in other words.`,
};

/** What the drawing of a model shows, and what stands in it, in words. */
export const drawing = {
  title: (name: string): string => `Tiers of ${name}`,
  open: 'left open',
  tier: (name: string, blocks: readonly string[]): string =>
    blocks.length === 0 ? `${name}: left open.` : `${name}: ${blocks.join(', ')}.`,
};

/** What the folder for a copy of this site is, and what to do with it. */
export function formatReadMe(about: {
  readonly title: string;
  readonly id: string;
  /** Path of its page. */
  readonly page: string;
  readonly competencies: number;
  readonly isDated: boolean;
  readonly taken: string;
}): string {
  const { title, id, page, competencies, isDated, taken } = about;
  const own = formatCount(competencies, { one: 'competency of its own', other: 'competencies of its own' });
  return `# ${title}

This folder is for a copy of the code and the content of this site. It holds the model, with ${own}.

1. Copy what is in \`content/\` into the folder \`content/\` of your copy. Nothing but files of this model is written anew.
2. Run \`npm run content\`. It names what is wrong, if anything is.
${isDated ? '3. If it asks for identifiers or dates, run `npm run ids`.' : '3. Run `npm run ids`, which dates the new entries.'}
4. Run \`npm start\`. The model is at \`${page}\`.

- The identifiers stand in \`content/identifiers/industries/${id}.json\`. Commit that file with the others, and keep its lines.
- When you change the model in the builder, write the folder again and copy it over this one. Ids and identifiers stay the same.
- Take away the files of competencies that the new folder no longer has.
- ${taken}
`;
}
