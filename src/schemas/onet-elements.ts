import { z } from 'zod';
import { day } from './parts.ts';

// Some have more parts than the elements that entries link to.
const elementId = z.string().regex(/^\d(?:\.[A-Za-z0-9]+){1,7}$/, 'write the id of an element, such as "4.A.4.b.2"');

/**
 * The elements of the O*NET content model, `content/onet-elements.json`: what each id is called in the releases that the file
 * names.
 */
export const onetElementsSchema = z.strictObject({
  title: z.string(),
  publisher: z.string(),
  release: z.string().describe('The releases of the O*NET Database that the names are from.'),
  license: z.string(),
  read: day.describe('When we read it.'),
  elements: z.record(elementId, z.string().min(2)).describe('Id of an element → its name.'),
});

/** The names of O*NET’s elements, with where they are from. */
export type OnetElements = z.output<typeof onetElementsSchema>;
