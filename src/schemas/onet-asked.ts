import { z } from 'zod';
import { day, socCode } from './parts.ts';

/**
 * How many answers stand behind O*NET’s shares on education, `content/onet-asked.json`, of the release that the table of those
 * shares is from: `content/occupations/education.tsv`, which does not have them.
 */
export const onetAskedSchema = z.strictObject({
  title: z.string(),
  publisher: z.string(),
  release: z.string().describe('The release of the O*NET Database that it is from.'),
  license: z.string(),
  read: day.describe('When we read it.'),
  asked: z.record(socCode, z.int().min(1)).describe('Code of an occupation → people who were asked.'),
});

/** How many people O*NET asked about education, with where the facts are from. */
export type OnetAsked = z.output<typeof onetAskedSchema>;
