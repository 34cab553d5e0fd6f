import { z } from 'zod';
import { day } from './parts.ts';

// Programs compare identifiers letter by letter, so that one in capitals is another one to them.
const uuid = z
  .uuid({ version: 'v4', error: 'every identifier is a UUID v4: restore the line from the history' })
  .regex(
    /^[^A-F]*$/,
    'the letters of an identifier are small: write it as it was, or restore the line from the history',
  );

/**
 * The ledger of identifiers and dates, and each of the files that it stands in: `content/identifiers/jobs/nurse.json`.
 *
 * One random UUID v4 for every thing that data can speak of, minted once by `npm run ids` and never derived from text or
 * path. Keys name the kind and the id: `competency:teamwork`, `behavior:teamwork/finishes-or-warns`,
 * `block:automation/integrity`; an association is named by its type and what it joins: `isChildOf:competency:teamwork`.
 * A retired thing keeps its line, with what took its place.
 */
export const ledgerSchema = z.strictObject({
  live: z.record(z.string(), uuid).describe('Key → UUID of everything that is there now.'),
  retired: z
    .record(
      z.string(),
      z.strictObject({
        uuid,
        date: day,
        replacedBy: z.string().nullable().describe('Key of what took its place, or null.'),
      }),
    )
    .describe('What was there once.'),
  dated: z
    .record(
      z.string(),
      z.strictObject({
        first: day.describe('When it first appeared.'),
        changed: day.describe('When its fields, or the prose below them, were last written differently.'),
        print: z
          .string()
          .regex(/^[0-9a-f]{16}$/)
          .describe('Fingerprint of its fields and prose on that day.'),
      }),
    )
    .describe('Key of an entry → its dates.'),
});

/** The identifiers of everything that is there now or was once, and the dates of the entries. */
export type Ledger = z.output<typeof ledgerSchema>;
