import { z } from 'zod';
import type { Kind } from './kinds.ts';
import { cureOddCharacter, oddCharacter } from './odd-characters.ts';
import { stateCodes } from './states.ts';
import { type Distinct, distincts, type Prose, proseFields, references } from './references.ts';

/** Keep a text of any form from holding what a reader cannot see or a format cannot carry. */
const seen = <T extends z.ZodType<string>>(form: T): T =>
  form.refine((text) => !oddCharacter.test(text), {
    error: ({ input }) => cureOddCharacter(String(input)),
    abort: true,
  });

/** Any text. Every other text of the content is made from this one. */
export const text = seen(z.string());

/** Lower-case words joined by hyphens: the last part of an address. Never changes once published. */
export const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'write lower-case words joined by hyphens, such as "keeps-commitments"');

/** The id of a competency: `teamwork` in the library, `advanced-manufacturing/production` in an industry. */
export const competencyId = z
  .string()
  .max(120)
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/,
    'write a competency id, such as "teamwork" or "advanced-manufacturing/production"',
  );

/** The id of an entry of a kind, in a field that names it. */
export const ref = (kind: Kind) => slug.clone().register(references, { to: [kind] });

/** The id of a competency of either kind, in a field that names it. */
export const competencyRef = () => competencyId.clone().register(references, { to: ['competencies', 'technical'] });

/** The id of a member of a list of the same entry, in a field that names it. */
export const within = (list: string, thing: string) =>
  slug.clone().register(references, { to: [], within: list, thing });

/** Refuse a list in which something stands twice. Checked by a rule, which tells both places. */
export function distinct<T extends z.ZodType>(list: T, mark: Distinct): T {
  distincts.add(list, mark);
  return list;
}

/** Tells names apart as people do, who do not see capitals. */
export const byName = (name: string): string => name.toLowerCase();

/** Say that a field is prose, which the rules keep plain. */
export function prose<T extends z.ZodType<string>>(form: T, holds: Prose['holds'] = 'sentences'): T {
  const own = form.clone();
  proseFields.add(own, { holds });
  return own;
}

/** One plain sentence: a capital letter or digit to start, a full stop to end. */
export const sentence = prose(
  text
    .min(12)
    .max(320)
    .regex(/^[\p{Lu}\d][\s\S]*\.$/u, 'write one sentence: start with a capital letter, end with a full stop'),
);

/** Something said to a reader: a task, a step, a topic. No rule but that it is not empty. */
export const phrase = text
  .min(3)
  .max(320)
  .regex(/^\S(?:[\s\S]*\S)?$/u, 'take the spaces from its ends');

/** A question for an interview. It may end in a full stop when it asks for an account. */
export const question = prose(
  text
    .min(20)
    .max(320)
    .regex(/^\p{Lu}[\s\S]*[?.]$/u, 'write a question: start with a capital letter, end with "?" or "."'),
);

/** A name as people say it, be it ours or somebody else’s. */
export const title = text
  .min(2)
  .max(110)
  .regex(/^\S(?:.*\S)?$/u, 'take the spaces from its ends');

/** A name that we give: short enough for a heading and for a stone of a pyramid. */
export const ownTitle = title.max(80);

/** Days of each month; February has one more in a leap year. */
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Nothing that we tell of is older. */
const firstYear = 1900;

/** Say why a well-formed date cannot be: `February 2026 has 28 days`; nothing when it can, or is not well formed. */
function whyImpossible(written: string): string | undefined {
  const [, years, months, days] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(written) ?? [];
  const [year, month, day] = [Number(years), Number(months ?? 1), Number(days ?? 1)];
  if (year < firstYear) return `correct the year: nothing here is older than ${firstYear}`;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && isLeap ? 29 : monthDays[month - 1];
  return last !== undefined && day > last ? `correct the day: ${years}-${months} has ${last} days` : undefined;
}

const possible = (form: z.ZodString): z.ZodString =>
  form.refine((written) => whyImpossible(written) === undefined, {
    error: ({ input }) => whyImpossible(String(input)) ?? '',
  });

/** A day, month or year of the calendar, as exactly as it is known: `2015-09-01`, `2015-09` or `2015`. */
export const date = possible(
  z
    .string()
    .regex(
      /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
      'write a date in quotes, as exactly as it is known: "2015-09-01", "2015-09" or "2015"',
    ),
);

/** A day of the calendar: `2026-11-22`. */
export const day = possible(
  z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'write a day in quotes: "2026-11-22"'),
);

/** What stands behind a statement of ours. */
export const basis = z.enum(['source', 'description', 'onet', 'editorial']);
/** What stands behind a statement. */
export type Basis = z.output<typeof basis>;

/** How much a job depends on a competency. */
export const importance = z.enum(['high', 'moderate']);
/** How much a job depends on a competency. */
export type Importance = z.output<typeof importance>;

/** What good looks like, in four steps. The order is the order of growth. */
export const levelNames = ['basic', 'skilled', 'advanced', 'expert'] as const;

/** One of the four steps. */
export const level = z.enum(levelNames);
/** One of the four steps of growth. */
export type Level = z.output<typeof level>;

/** What good looks like in a competency, in four steps. */
export const levelTexts = z
  .strictObject({ basic: sentence, skilled: sentence, advanced: sentence, expert: sentence } satisfies Record<
    Level,
    unknown
  >)
  .optional()
  .describe('What good looks like in four steps. Always ours, never from a source.');

/** An element of the O*NET content model: `4.A.4.b.2`. */
export const onetElement = z
  .string()
  .regex(/^\d(?:\.[A-Za-z0-9]+){1,5}$/, 'write an O*NET element id, such as "4.A.4.b.2"');

/** An O*NET-SOC 2019 code: `41-3031.00`. */
export const socCode = z
  .string()
  .regex(/^\d{2}-\d{4}\.\d{2}$/, 'write an eight-digit O*NET-SOC code in quotes, such as "41-3031.00"');

/** A North American Industry Classification System code of two to six digits. */
export const naicsCode = z
  .string()
  .regex(/^\d{2,6}(?:-\d{2})?$/, 'write a NAICS code in quotes, such as "333" or "31-33"');

/** O*NET job zone: 1 (little preparation) to 5 (extensive preparation). */
export const jobZone = z.number().int().min(1).max(5);

/** An address on the web. */
export const webAddress = seen(
  z.url({ protocol: /^https?$/, error: 'write a whole web address, starting with https://' }),
);

/** One act that can be seen or heard. The rules in `domain/rules` say how it is worded. */
export const behavior = z.strictObject({
  id: slug.describe('Unique in its competency; becomes the last part of its address.'),
  text: prose(sentence, 'an act').describe('One observable act in the third person, at most 24 words.'),
});
/** One act that can be seen or heard. */
export type Behavior = z.output<typeof behavior>;

/** The education that people in an occupation say is required. */
export const education = z.strictObject({
  label: phrase.describe('What most people asked in the occupation say is required.'),
  share: z.number().int().min(1).max(100).optional().describe('Per cent of them who say so.'),
  basis,
});

/** A link from one competency to another with a word on how they differ. */
export const relation = z.strictObject({
  to: competencyRef().describe('Id of the other competency.'),
  difference: sentence.describe('How the other one differs from this one, in one sentence.'),
});

/** A link to the element of O*NET that covers the same ground. */
export const onetLink = z.strictObject({
  element: onetElement.describe('Id in the O*NET content model.'),
  name: title.describe('Name that O*NET gives it.'),
});

/** Names that people use for a thing; no two of them differ by capitals alone. */
export const aliases = (list: z.ZodArray<typeof title>) => distinct(list, { thing: 'alias', by: byName });

/** What an entry is mistaken for, each named once. */
export const relations = (list: z.ZodArray<typeof relation>) =>
  distinct(list, { thing: 'competency', by: ({ to }: z.output<typeof relation>) => to });

/** Ids of entries in `content/sources.yaml`. */
export const sources = distinct(z.array(ref('sources')).min(1), { thing: 'source' }).describe(
  'Ids from content/sources.yaml.',
);

/** Short things that a person would say or type to find an entry; for the search alone, never printed. */
export const phrases = distinct(z.array(text.min(2).max(60)).max(14), { thing: 'phrase', by: byName })
  .optional()
  .describe('6 to 14 short things a person would say or type: "work with my hands". Only the search uses them.');

/** As `phrases`, for an entry that is short itself and must be found. */
export const fewPhrases = distinct(z.array(text.min(2).max(60)).min(2).max(8), {
  thing: 'phrase',
  by: byName,
}).describe('2 to 8 short things a person would say or type to find it. Only the search uses them.');

/** A state, a territory or the District of Columbia, by the two letters of the Postal Service. */
export const state = z.enum(stateCodes, {
  error: 'write the two capital letters of a state or territory, such as "TX"',
});

/** How much a credential is asked for: by law or nearly every employer, by many, or to stand out. */
export const credentialNeed = z.enum(['required', 'expected', 'helps']);
/** How much a credential is asked for. */
export type CredentialNeed = z.output<typeof credentialNeed>;

/** Credential → how much it is asked for, of the credentials that an entry names. */
export const credentialNeeds = z
  .record(slug, credentialNeed)
  .optional()
  .describe('"required" by law or nearly every employer, "expected" by many, or "helps" to stand out.');
