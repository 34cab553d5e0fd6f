import type { Answer } from './check-addresses.ts';
import type { NamedAddress } from './list-addresses.ts';

/** What each state is called in the report, in the order in which it is told: what must be mended first. */
const headings: Readonly<Record<Answer['state'], string>> = {
  gone: 'Gone',
  moved: 'Moved for good: write the new address',
  unreachable: 'No such host, or it takes no calls',
  failed: 'Failed: try again on another day',
  refused: 'Refused to a program: open them by hand',
  answers: 'Answered',
};

/** How many addresses came to what: `310 answered, 4 gone`. */
export function countAnswers(answers: readonly Answer[]): string {
  const names: Readonly<Record<Answer['state'], string>> = {
    answers: 'answered',
    moved: 'moved',
    gone: 'gone',
    refused: 'refused',
    failed: 'failed',
    unreachable: 'not reached',
  };
  const counts = Map.groupBy(answers, ({ state }) => state);
  return (Object.keys(names) as Answer['state'][])
    .filter((state) => counts.has(state))
    .map((state) => `${counts.get(state)!.length} ${names[state]}`)
    .join(', ');
}

/**
 * Write what became of the addresses as Markdown: those that must be mended with the fields that name them, those that answer
 * as a count.
 *
 * @param day on which they were asked: `2026-11-29`
 */
export function formatReport(named: readonly NamedAddress[], answers: readonly Answer[], day: string): string {
  const placesOf = new Map(named.map(({ address, places }) => [address, places]));
  const parts = (Object.keys(headings) as Answer['state'][]).flatMap((state) => {
    const own = answers.filter((one) => one.state === state);
    if (own.length === 0) return [];
    const lines = own.map(
      ({ address, note }) =>
        `- <${address}>${note && ` → ${note}`}\n${placesOf
          .get(address)!
          .map((place) => `  - ${place}`)
          .join('\n')}`,
    );
    return [`## ${headings[state]} (${own.length})`, ...(state === 'answers' ? [] : [lines.join('\n')])];
  });
  return `# Addresses of others, asked on ${day}\n\n${answers.length} asked: ${countAnswers(answers)}.\n\n${parts.join('\n\n')}\n`;
}
