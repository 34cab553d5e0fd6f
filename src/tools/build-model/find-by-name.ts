/** Something that is found by its name. */
interface Named {
  readonly id: string;
  readonly title: string;
}

/**
 * Find things by parts of their names or by the beginning of their ids: each word must be in it. Those that begin so come first, the
 * shorter before the longer.
 */
export function findByName<T extends Named>(all: readonly T[], asked: string): T[] {
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const whole = words.join(' ');
  return all
    .filter(({ id, title }) => {
      const name = title.toLowerCase();
      return words.every((word) => name.includes(word)) || id.startsWith(whole);
    })
    .map((one) => ({ one, starts: one.title.toLowerCase().startsWith(whole) ? 0 : 1 }))
    .sort((a, b) => a.starts - b.starts || a.one.title.length - b.one.title.length)
    .map(({ one }) => one);
}
