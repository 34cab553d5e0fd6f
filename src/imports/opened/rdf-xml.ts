import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { CannotOpen, type Opened } from '../../domain/opened/report.ts';
import { readConcepts } from './concepts.ts';
import { damaged } from './damaged.ts';
import type { Tell } from './draft.ts';
import { Gathered, type Statement } from './statements.ts';
import { TermFactory } from './terms.ts';

/** Characters that are handed to the parser at once, so that progress can be told. */
const piece = 1_000_000;

/**
 * Read RDF/XML in SKOS as a framework.
 *
 * @throws {CannotOpen} if the text is damaged, defines entities of entities, or has no concept
 */
export async function readRdfXml(text: string, tell: Tell): Promise<Opened> {
  checkEntities(text);
  checkEnd(text);
  const gathered = new Gathered();
  const parser = new RdfXmlParser({ baseIRI: 'urn:x-cairn:file', dataFactory: new TermFactory() as never });
  const ended = new Promise<void>((resolve, reject) => {
    parser.on('data', (statement: Statement) => gathered.add(statement));
    parser.on('end', resolve);
    parser.on('error', reject);
  });
  try {
    for (let at = 0; at < text.length; at += piece) {
      parser.write(text.slice(at, at + piece));
      tell('reading', at / text.length);
    }
    parser.end();
    await ended;
  } catch (error) {
    ended.catch(() => {});
    throw damaged('RDF/XML', error, (said) => /line (\d+)/i.exec(said)?.[1] ?? /^(\d+):\d+/.exec(said)?.[1]);
  }
  return readConcepts(gathered, [], tell);
}

/** Characters of what an entity stands for, and entities, at most: files name the beginnings of addresses by them. */
const entityLimits = { characters: 300, count: 100 } as const;

/** Refuse entities that stand for others or for much: a few lines of them unfold to gigabytes. */
function checkEntities(text: string): void {
  const end = text.search(/<[a-z_]/i);
  const prolog = end < 0 ? text : text.slice(0, Math.max(end, text.indexOf(']>')));
  const entities = [...prolog.matchAll(/<!ENTITY\s+(%?)\s*[^\s>]+\s+(?:(SYSTEM|PUBLIC)\b|"([^"]*)"|'([^']*)')/gi)];
  const wrong = entities.some(
    ([, parameter, outside, one, other]) =>
      parameter ||
      outside ||
      /&(?!#|amp;|lt;|gt;|quot;|apos;)/.test(one ?? other ?? '') ||
      (one ?? other ?? '').length > entityLimits.characters,
  );
  if (wrong || entities.length > entityLimits.count) throw new CannotOpen({ what: 'entities' });
}

/**
 * Refuse a text that stops before its first element is closed: the parser takes such a text for whole
 * (`rdfxml-streaming-parser` 3.3.0).
 */
function checkEnd(text: string): void {
  const first = /<([a-z_][\w:.-]*)[^<>]*>/i.exec(text.replace(/<!DOCTYPE[^[>]*(?:\[[^\]]*\])?\s*>/i, ''));
  const closed = first !== null && (first[0].endsWith('/>') || text.includes(`</${first[1]!}`));
  if (!closed) throw damaged('RDF/XML', 'the text ends before its first element is closed');
}
