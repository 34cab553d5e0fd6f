import { type Quad, Writer } from 'n3';
import { prefixes } from './vocabulary.ts';

/**
 * Write statements as Turtle.
 *
 * @param bases where addresses begin, by the prefix that stands for it
 * @throws what the writer could not write
 */
export function serializeTurtle(quads: readonly Quad[], bases: Readonly<Record<string, string>>): string {
  const writer = new Writer({ prefixes: { ...prefixes, ...bases } });
  writer.addQuads([...quads]);
  let turtle = '';
  // Without a stream to write to, the writer answers at once.
  writer.end((error: Error | null, written: string) => {
    if (error) throw error;
    turtle = written;
  });
  return turtle;
}
