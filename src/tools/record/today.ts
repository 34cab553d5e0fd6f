/** The day where the person is: `2026-11-29`. */
export function today(): string {
  const now = new Date();
  const digits = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
}
