const preparations: readonly string[] = [
  'little or no preparation',
  'some preparation',
  'medium preparation',
  'considerable preparation',
  'extensive preparation',
];

/** The numbers of the job zones of O*NET. */
export const zoneNumbers: readonly number[] = preparations.map((_, i) => i + 1);

function preparationOf(zone: number): string {
  const words = preparations[zone - 1];
  if (words === undefined) throw new RangeError(`job zones go from 1 to ${preparations.length}, not to ${zone}`);
  return words;
}

/**
 * What a job zone means: `Job zone 4 of 5: considerable preparation`.
 *
 * @param zone 1–5
 * @throws {RangeError} if there is no such zone
 */
export const formatJobZone = (zone: number): string => `Job zone ${zone} of 5: ${preparationOf(zone)}`;

/**
 * A job zone to choose, below a heading that says what it is: `4: considerable preparation`.
 *
 * @throws {RangeError} if there is no such zone
 */
export const formatZoneChoice = (zone: number): string => `${zone}: ${preparationOf(zone)}`;

/** A job zone beside other facts: `job zone 4 of 5`. */
export const formatZoneNumber = (zone: number): string => `job zone ${zone} of 5`;

/** How preparation changes from one job to the next. */
export const formatZoneChange = (from: number, to: number): string =>
  `Preparation goes from job zone ${from} to ${to} of 5.`;
