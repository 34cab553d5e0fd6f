const months = 'January February March April May June July August September October November December'.split(' ');

/** Write a date out as far as it is known: `2015-09-01` → “September 1, 2015”, `2015-09` → “September 2015”. */
export function formatDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const name = months[Number(month) - 1] ?? month;
  return day ? `${name} ${Number(day)}, ${year}` : `${name} ${year}`;
}
