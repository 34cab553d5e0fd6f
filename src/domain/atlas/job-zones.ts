/** How much preparation each job zone of O*NET asks for, from zone 1 to 5. */
const preparation: readonly string[] = ['little or none', 'some', 'medium', 'considerable', 'extensive'];

/**
 * Say what a job zone means: `Job zone 4 of 5: considerable`.
 *
 * @param zone 1–5
 * @throws {RangeError} if there is no such zone
 */
export function formatJobZone(zone: number): string {
  const words = preparation[zone - 1];
  if (words === undefined) throw new RangeError(`job zones go from 1 to 5, not to ${zone}`);
  return `Job zone ${zone} of 5: ${words}`;
}
