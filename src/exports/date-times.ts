/** The beginning of a day in UTC, for formats that ask for a time of day: `2026-11-22` → `2026-11-22T00:00:00Z`. */
export const dateTime = (day: string): string => `${day}T00:00:00Z`;
