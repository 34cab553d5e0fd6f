import { inOrder } from '../record/stamp.ts';
import type { Filled } from './filled.ts';

/** Write something filled in as the text of a file (JSON): the same text for the same. Each field has a line of its own, so that a damaged place can be found. */
export function writeFilled({ format, version, id, made, edition, turn, fields }: Filled): string {
  const head = `{"format":"${format}","version":${version},"id":"${id}","made":"${made}","edition":"${edition}","turn":${turn}`;
  const lines = Object.entries(fields)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${inOrder(field)}`);
  return `${head},\n"fields":{${lines.length > 0 ? `\n${lines.join(',\n')}\n` : ''}}}\n`;
}
