import type { StatementId } from '../../domain/exploring/statements.ts';
import { formatList } from './lists.ts';

/** Where one thing that somebody says ends and the next begins. */
export const clauseEnds = /[,.;!?]|\b(?:and|but|also)\b/i;

/** Whether somebody says that something is not so. */
export const denied =
  /\b(?:not|no|never|hate|dislike|bad at|without|isn['’]?t|don['’]?t|dont|can['’]?t|cant|cannot|won['’]?t)\b/i;

/** What people say from which we understand a statement, and its words when it is a denial itself. */
export const understood: readonly (readonly [id: StatementId, said: RegExp, how?: 'denied'])[] = [
  ['hands', /\b(?:hands|tools|plants|animals|woodwork\w*|gardening)\b/i],
  ['discover', /\b(?:puzzles?|research\w*|investigat\w+|curious|experiments?|science)\b/i],
  ['create', /\b(?:creativ\w+|creating|draw(?:ing)?|art|paint(?:ing)?|music|design(?:ing)?)\b/i],
  ['help', /\b(?:help(?:ing)?|teach(?:ing)?|car(?:e|ing) (?:for|of)|volunteer\w*)\b/i],
  ['lead', /\b(?:lead(?:ing)?|sell(?:ing)?|persuad\w+|in charge|leader)\b/i],
  ['order', /\b(?:organi[sz](?:ed|ing)|tidy|details?|records|filing|order)\b/i],
  ['explain', /\b(?:explain\w*)\b/i],
  ['numbers', /\b(?:numbers|maths?|mathematics|figures)\b/i],
  ['write', /\b(?:writ(?:e|ing))\b/i],
  ['computers', /\b(?:computers?|coding|programming)\b/i],
  ['fix', /\b(?:fix(?:ing)?|repair(?:ing)?|mend(?:ing)?|taking things apart)\b/i],
  ['calm', /\b(?:calm|under pressure|emergenc\w+)\b/i],
  ['outdoors', /\b(?:outdoors?|outside|nature|fresh air)\b/i],
  ['active', /\b(?:on my feet|active|moving around|physical\w*)\b/i],
  ['desk', /\b(?:desk|office)\b/i],
  ['people', /\b(?:people|customers?|patients?|guests?|public)\b/i],
  ['few-people', /\b(?:alone|on my own|quiet|by myself)\b/i],
  ['few-people', /\b(?:people|customers|the public)\b/i, 'denied'],
  ['own-boss', /\b(?:own boss|self[- ]employed|freelanc\w+|own business)\b/i],
  ['no-degree', /\b(?:degree|college)\b/i, 'denied'],
  ['learn-paid', /\b(?:apprentice\w*|on the job|paid training)\b/i],
];

/** Before the link to what suits one. */
export const wayToSuits = 'You say something of yourself. Jobs and occupations that meet several things at once: ';

/** That link. */
export const suits = 'What suits me?';

/** After it. @param said names of what was understood */
export const formatUnderstood = (said: readonly string[]): string =>
  said.length > 0 ? ` Ticked there: ${formatList(said)}.` : '';
