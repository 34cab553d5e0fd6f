import type { DataFactory } from 'n3';
import { Parser } from 'n3';
import type { Opened } from '../../domain/opened/report.ts';
import { readConcepts } from './concepts.ts';
import { damaged } from './damaged.ts';
import type { Tell } from './draft.ts';
import { Gathered } from './statements.ts';
import { TermFactory } from './terms.ts';

/** Characters that are handed to the parser at once, so that progress can be told and no text is held twice. */
const piece = 500_000;

/**
 * Read Turtle, TriG, N-Triples or N-Quads in SKOS as a framework.
 *
 * @throws {CannotOpen} with the line where the text is damaged, or if there is no concept
 */
export function readTurtle(text: string, tell: Tell): Opened {
  const gathered = new Gathered();
  try {
    parse(text, gathered, tell);
  } catch (error) {
    throw damaged('Turtle', error, (said) => /on line (\d+)/.exec(said)?.[1]);
  }
  tell('reading', 1);
  return readConcepts(gathered, [], tell);
}

/** @throws {Error} what the parser says of a damaged text */
function parse(text: string, gathered: Gathered, tell: Tell): void {
  const factory = new TermFactory() as unknown as typeof DataFactory;
  const hear: Partial<Record<string, (said?: unknown) => void>> = {};
  // The parser takes a stream, of which it needs no more than this.
  const stream = { on: (event: string, listen: (said?: unknown) => void) => void (hear[event] = listen) };
  let failure: Error | undefined;
  new Parser({ baseIRI: 'urn:x-cairn:file', factory }).parse(stream as never, (error, quad) => {
    if (error) failure ??= error;
    else if (quad) gathered.add(quad);
  });
  for (let at = 0; at < text.length && !failure; at += piece) {
    tell('reading', at / text.length);
    hear.data!(text.slice(at, at + piece));
  }
  if (!failure) hear.end!();
  if (failure) throw failure;
}
