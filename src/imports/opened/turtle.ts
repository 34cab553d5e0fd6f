import { Parser } from 'n3';
import type { Opened } from '../../domain/opened/report.ts';
import { readConcepts } from './concepts.ts';
import { damaged } from './damaged.ts';
import type { Tell } from './draft.ts';

/**
 * Read Turtle, TriG, N-Triples or N-Quads in SKOS as a framework.
 *
 * @throws {CannotOpen} with the line where the text is damaged, or if there is no concept
 */
export function readTurtle(text: string, tell: Tell): Opened {
  tell('reading', 0);
  let quads;
  try {
    quads = new Parser({ baseIRI: 'urn:x-cairn:file' }).parse(text);
  } catch (error) {
    throw damaged('Turtle', error, (said) => /on line (\d+)/.exec(said)?.[1]);
  }
  tell('reading', 1);
  return readConcepts(quads, [], tell);
}
