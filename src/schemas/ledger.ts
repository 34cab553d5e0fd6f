import { z } from 'zod';

const uuid = z.uuid({ version: 'v4', error: 'every identifier is a UUID v4; remove the line and run "npm run ids"' });

/**
 * The ledger of identifiers: `content/identifiers.json`.
 *
 * One random UUID v4 for every addressable thing, minted once by `npm run ids` and never derived from text or path.
 * Keys name the kind and the id: `competency:teamwork`, `behavior:teamwork/finishes-or-warns`,
 * `block:automation/integrity`. A retired thing keeps its line, with what took its place.
 */
export const ledgerSchema = z.strictObject({
  live: z.record(z.string(), uuid).describe('Key → UUID of everything that has an address now.'),
  retired: z
    .record(
      z.string(),
      z.strictObject({
        uuid,
        date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
        replacedBy: z.string().nullable().describe('Key of what took its place, or null.'),
      }),
    )
    .describe('What had an address once.'),
});

/** The identifiers of everything that has an address now or had one once. */
export type Ledger = z.output<typeof ledgerSchema>;
