import { z } from 'zod';
import { day } from './parts.ts';

const groupCode = z.string().regex(/^\d{2}-\d{4}$/, 'write the code of a group, such as "29-1210"');

/** One group of the Standard Occupational Classification: a broad group with the codes of the occupations in it. */
const socGroup = z.discriminatedUnion('level', [
  z.strictObject({ level: z.enum(['major', 'minor']), title: z.string().min(3) }),
  z.strictObject({
    level: z.literal('broad'),
    title: z.string().min(3),
    codes: z.array(groupCode).min(1).describe('Six-digit codes of the detailed occupations in it.'),
  }),
]);

/**
 * The groups of the Standard Occupational Classification of 2018, `content/soc-2018.json`: a public fact that does not
 * follow from the codes, as 29-1221 belongs to 29-1210. Groups stand in the order of their codes, so that each belongs to
 * the last one of the level above.
 */
export const socSchema = z.strictObject({
  title: z.string(),
  publisher: z.string(),
  year: z.int(),
  license: z.string(),
  read: day.describe('When we read it.'),
  groups: z.record(groupCode, socGroup).describe('Code of a group → its level and its title.'),
});

/** The groups of the Standard Occupational Classification, with where they are from. */
export type Soc = z.output<typeof socSchema>;
