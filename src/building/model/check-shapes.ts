import { nameCharacter, oddCharacter } from '../../schemas/odd-characters.ts';
import type { BuiltContent, Technical } from './content-entries.ts';
import { type Found, tellOf, type Wrong } from './check-trouble.ts';

/** What a text must be, as `schemas/parts.ts` has it. Written again by hand, because its reader would be most of what the check weighs. */
interface Form {
  readonly least: number;
  readonly most: number;
  readonly isSentence?: true;
}

/** The forms of texts, by their names in `schemas/parts.ts`; `search` is a member of `phrases`. */
const forms = {
  title: { least: 2, most: 110 },
  ownTitle: { least: 2, most: 80 },
  sentence: { least: 12, most: 320, isSentence: true },
  phrase: { least: 3, most: 320 },
  search: { least: 2, most: 60 },
} as const satisfies Readonly<Record<string, Form>>;

/** Members of lists, at least and at most. */
const counts = { functions: [5, 14], topics: [4, 20], phrases: [0, 14] } as const;

const code = /^\d{2}-\d{4}\.\d{2}$/;
const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const competency = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/;

/** What is wrong with the form of a text; nothing when it is right. */
function wrongForm(text: string, name: keyof typeof forms): Wrong | undefined {
  const { least, most, isSentence }: Form = forms[name];
  const odd = oddCharacter.exec(text);
  if (odd) return { what: 'odd', character: nameCharacter(odd[0]) };
  if (text === '') return { what: 'empty' };
  // As the schemas count: a sign beyond the first plane is one.
  const found = [...text].length;
  if (found < least) return { what: 'short', found, limit: least };
  if (found > most) return { what: 'long', found, limit: most };
  return isSentence && !/^[\p{Lu}\d][\s\S]*\.$/u.test(text) ? { what: 'no-sentence' } : undefined;
}

/** Find what the schemas would refuse of the entries of a model. */
export function checkShapes({ ids, industry, technical }: BuiltContent): Found[] {
  return [
    ...shapesOfModel(ids.model, industry),
    ...[...technical].flatMap(([id, entry]) => shapesOfCompetency(id, entry)),
  ];
}

/** Make functions that look at texts and lists of one entry. */
function lookAt(kind: 'industries' | 'technical', id: string) {
  const tell = tellOf(kind, id);
  return {
    tell,
    text: (path: string, words: string, form: keyof typeof forms): Found[] => {
      const wrong = wrongForm(words, form);
      return wrong ? [tell('shape', path, wrong)] : [];
    },
    count: (path: keyof typeof counts, found: number): Found[] => {
      const [least, most] = counts[path];
      if (found < least) return [tell('shape', path, { what: 'few', found, limit: least })];
      return found > most ? [tell('shape', path, { what: 'many', found, limit: most })] : [];
    },
    pattern: (path: string, words: string, pattern: RegExp, most: number): Found[] =>
      pattern.test(words) && words.length <= most ? [] : [tell('shape', path, { what: 'unknown', id: words })],
  };
}

function shapesOfModel(id: string, model: BuiltContent['industry']): Found[] {
  const { tell, text, count, pattern } = lookAt('industries', id);
  const { title, name, family, summary, phrases = [], sectors, tiers, occupations, credentials, stewards } = model;
  const named = text('name', name, 'ownTitle');
  return [
    // The title is made of the name, so that one word is enough where both are wrong alike.
    ...named,
    ...text('title', title, 'ownTitle'),
    ...text('family', family, 'title'),
    ...text('summary', summary, 'sentence'),
    ...count('phrases', phrases.length),
    ...phrases.flatMap((one, i) => text(`phrases.${i}`, one, 'search')),
    ...sectors.flatMap((one, i) => [
      ...text(`sectors.${i}.title`, one.title, 'title'),
      ...text(`sectors.${i}.definition`, one.definition, 'sentence'),
    ]),
    ...(tiers.length === 0 ? [tell('shape', 'tiers', { what: 'few', found: 0, limit: 1 })] : []),
    ...tiers.flatMap(({ tier, as, blocks }, t) => [
      ...pattern(`tiers.${t}.tier`, tier, slug, 80),
      ...(as === undefined ? [] : text(`tiers.${t}.as`, as, 'title')),
      ...blocks.flatMap((block, b) => [
        ...pattern(`tiers.${t}.blocks.${b}.competency`, block.competency, competency, 120),
        ...(block.as === undefined ? [] : text(`tiers.${t}.blocks.${b}.as`, block.as, 'title')),
        ...(block.sector === undefined ? [] : pattern(`tiers.${t}.blocks.${b}.sector`, block.sector, slug, 80)),
      ]),
    ]),
    ...occupations.flatMap(({ soc, title: own }, i) => [
      ...(code.test(soc) ? [] : [tell('shape', `occupations.${i}.soc`, { what: 'no-code', code: soc })]),
      ...text(`occupations.${i}.title`, own, 'title'),
    ]),
    ...credentials.flatMap((one, i) => pattern(`credentials.${i}`, one, slug, 80)),
    ...(stewards.length === 0 ? [tell('shape', 'stewards', { what: 'few', found: 0, limit: 1 })] : []),
    ...stewards.flatMap((one, i) => text(`stewards.${i}`, one, 'title')),
  ];
}

function shapesOfCompetency(id: string, { title, definition, functions, topics }: Technical): Found[] {
  const { text, count } = lookAt('technical', id);
  return [
    ...text('title', title, 'ownTitle'),
    ...text('definition', definition, 'sentence'),
    ...count('functions', functions.length),
    ...functions.flatMap((one, i) => text(`functions.${i}.text`, one.text, 'sentence')),
    ...count('topics', topics.length),
    ...topics.flatMap((one, i) => text(`topics.${i}`, one, 'phrase')),
  ];
}
