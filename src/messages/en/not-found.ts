import { formatChoice } from './lists.ts';

/** What stands above the pages that the address may have meant: of any page, and of comparisons. */
export const headings = {
  didYouMean: 'Did you mean one of these?',
  noPageYet: 'This comparison has no page of its own, but you can make it:',
  noComparison: 'There is no such comparison. This page tells why, and what can be compared:',
};

/** A link to the tool that compares. */
export const compare: string = 'Compare';

/** @param asked ids that nothing has; @param isNear whether others are named below */
export function formatUnknown(asked: readonly string[], isNear: boolean): string {
  const ids = formatChoice(asked.map((id) => `“${id}”`));
  return `No job or industry model has the id ${ids}. ${isNear ? headings.didYouMean : 'Choose from the lists here:'}`;
}

/** A link to the comparison with another in the place of what was asked. */
export const formatInstead = (title: string, asked: string): string =>
  `Compare with ${title} in the place of “${asked}”`;
