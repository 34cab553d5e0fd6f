import { CannotOpen } from '../../domain/opened/report.ts';

/** Characters that are told of what a reader of a format says. */
const longest = 200;

/**
 * Say that a file is damaged.
 *
 * @param error what the reader of the format threw
 * @param lineIn finds in its words the line where it stopped
 */
export function damaged(
  format: string,
  error: unknown,
  lineIn: (said: string) => string | number | undefined = () => undefined,
): CannotOpen {
  const said = error instanceof Error ? error.message : String(error);
  const line = lineIn(said);
  return new CannotOpen({
    what: 'damaged',
    format,
    ...(line !== undefined && { line: Number(line) }),
    said: said.slice(0, longest),
  });
}
