import { type Quad, Writer } from 'n3';
import { prefixes } from './vocabulary.ts';

/**
 * Write statements as Turtle.
 *
 * @param bases where addresses begin, by the prefix that stands for it
 * @throws what the writer could not write
 */
export const serializeTurtle = (quads: readonly Quad[], bases: Readonly<Record<string, string>>): string =>
  joinTurtle([turtleStatements(quads, bases)], bases);

/** Write statements without the prefixes that they use, which `joinTurtle` puts before them. */
export const turtleStatements = (quads: readonly Quad[], bases: Readonly<Record<string, string>>): string =>
  write(quads, bases).slice(headOf(bases).length);

/** Make a file of what `turtleStatements` wrote with the same prefixes: each thing must be told of in one of them alone. */
export const joinTurtle = (written: readonly string[], bases: Readonly<Record<string, string>>): string =>
  headOf(bases) + written.join('');

/** The prefixes, as the writer writes them. */
const headOf = (bases: Readonly<Record<string, string>>): string => write([], bases);

function write(quads: readonly Quad[], bases: Readonly<Record<string, string>>): string {
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
