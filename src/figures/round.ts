/** Round a length to a tenth of a unit: finer differences cannot be seen and make files longer. */
export function round(length: number): number {
  return Math.round(length * 10) / 10;
}
