// A day of content is the same day everywhere.
const zone = { timeZone: 'UTC' } as const;
const month = /* @__PURE__ */ new Intl.DateTimeFormat('en-US', { ...zone, year: 'numeric', month: 'long' });
const day = /* @__PURE__ */ new Intl.DateTimeFormat('en-US', { ...zone, dateStyle: 'long' });

/** A date as far as it is known: `2015-09-01` → “September 1, 2015”, `2015-09` → “September 2015”, `2015` → “2015”. */
export function formatDate(date: string): string {
  const parts = date.split('-').length;
  return parts === 1 ? date : (parts === 2 ? month : day).format(new Date(date));
}
