/** What stands around the changes of this site and of publishers. */
export const labels = {
  reviews: 'Models due for review',
  publishers: 'What publishers changed',
  informal: 'Informal review due',
  formal: 'Formal review due',
  compared: 'Compared with sources',
  models: 'Models',
};

/** Beside a date that has come. */
export const dueNow = { informal: 'due for an informal review', formal: 'due for a formal review' };

/** How many models are due, as of the day of the latest change. */
export const formatDue = (count: number, day: string): string =>
  count === 0
    ? `On ${day}, the day of the latest change here, none was due.`
    : `On ${day}, the day of the latest change here, ${count} were due.`;

/** Names that are shown, and how many more there are: `Nurse, Cook and 3 more`. */
export const formatNames = (names: readonly string[], more: number): string =>
  more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
