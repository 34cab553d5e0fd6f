/** What stands around a report of a problem. */
export const labels = {
  link: 'Report a problem with this page',
  text: 'The report',
  byHand: 'Fill in the text, copy it, and send it to whoever publishes this site.',
};

/** The title of a report: `Problem with “Nurse”`. */
export const formatTitle = (entry: string): string => `Problem with “${entry}”`;

/** Its text, to be filled in. @param address whole address of the page */
export const formatBody = (address: string): string =>
  `${address}\n\nWhat is wrong:\n\nWhat would be right, and how you know:\n`;
