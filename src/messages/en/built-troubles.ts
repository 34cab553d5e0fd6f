import { capital } from './capital.ts';
import type { Place, Trouble, Wrong } from '../../building/model/check.ts';

/** One trouble of a built model: where it is, what it is, and how to mend it. */
export interface Told {
  readonly where: string;
  readonly what: string;
  readonly mend: string;
}

/** What fields are called, by the thing that they belong to. */
const fields: Readonly<Record<string, string>> = {
  name: 'its name',
  family: 'the family of sectors',
  summary: 'the summary',
  phrases: 'what people type to find it',
  introduction: 'the introduction',
  stewards: 'who made it',
  tiers: 'its tiers',
  sectors: 'its sectors',
  occupations: 'its occupations',
  credentials: 'its credentials',
  bases: 'what it was begun from',
  title: 'the title',
  tier: 'the tier',
  blocks: 'its competencies',
  competency: 'the competency that it stands for',
  sector: 'the sector',
  definition: 'the definition',
  statements: 'its statements',
  topics: 'what one has to know',
  text: 'the words',
};

const things = { model: 'The model', tier: 'Tier', block: 'Competency', statement: 'Statement', sector: 'Sector' };

/** Say where a trouble is: `Competency “Clean Room Gowning”: the definition`. */
export function formatBuiltPlace({ thing, name, field, at }: Place): string {
  const named = thing !== 'model' && name !== '' ? `${things[thing]} “${clip(name)}”` : things[thing];
  const number = at === undefined ? '' : `, number ${at + 1}`;
  return `${named}: ${fields[field] ?? field}${number}`;
}

/** Say what is wrong with a built model, for a person who can mend it. */
export const formatBuiltTrouble = ({ place, wrong }: Trouble): Told => ({
  where: formatBuiltPlace(place),
  ...formatWrong(wrong),
});

function formatWrong(wrong: Wrong): Omit<Told, 'where'> {
  switch (wrong.what) {
    case 'empty':
      return { what: 'Nothing is written here yet.', mend: 'Write it, or take the whole out.' };
    case 'short':
      return { what: `It has only ${wrong.found} characters.`, mend: `Write at least ${wrong.limit}.` };
    case 'long':
      return { what: `It has ${wrong.found} characters.`, mend: `Shorten it to at most ${wrong.limit}.` };
    case 'few':
      return { what: `There are only ${wrong.found}.`, mend: `Add some, until there are at least ${wrong.limit}.` };
    case 'many':
      return { what: `There are ${wrong.found}.`, mend: `Leave at most ${wrong.limit}.` };
    case 'no-sentence':
      return { what: 'It is no whole sentence.', mend: 'Begin with a capital letter, and end with a full stop.' };
    case 'odd':
      return {
        what: `It holds a character that nobody sees: ${wrong.character}.`,
        mend: 'Take it out, or write the words again.',
      };
    case 'no-code':
      return {
        what: `“${wrong.code}” is no code of O*NET-SOC.`,
        mend: 'Write a code of eight digits, such as 51-4041.00.',
      };
    case 'unknown-code':
      return {
        what: `No occupation has the code ${wrong.code}.`,
        mend: 'Look the occupation up, and choose it again.',
      };
    case 'unknown':
      return { what: `This site has nothing that is called “${wrong.id}”.`, mend: 'Choose another, or take it out.' };
    case 'twice':
      return { what: `“${wrong.name}” stands here twice.`, mend: 'Take one of the two out.' };
    case 'taken':
      return { what: `“${wrong.name}” is a name of “${wrong.other}” already.`, mend: 'Give the model another name.' };
    case 'order':
      return { what: 'The tier stands above one that it carries.', mend: 'Move it down, toward the foundation.' };
    case 'sector':
      return {
        what: 'It belongs to a sector, and this tier does not split into sectors.',
        mend: 'Move it to the tier of sectors, or take its sector out.',
      };
    case 'bar':
      return {
        what: 'It holds the sign “|”, which parts lists in tables.',
        mend: 'Write a comma or a word in its place.',
      };
    case 'resembles':
      return {
        what: `It says nearly what “${wrong.text}” says, which belongs to ${wrong.of}.`,
        mend: 'Say what is different here, or take it out.',
      };
    case 'said':
      return { what: asSentence(wrong.says), mend: asSentence(wrong.fix) };
  }
}

/** A clause as a sentence. */
const asSentence = (words: string): string => {
  const begun = capital(words);
  return /[.!?…"”]$/.test(begun) ? begun : `${begun}.`;
};

const clip = (text: string): string => (text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text);
