import { homeOf, builtSource, type BuiltFile, siteOfModel } from './source.ts';
import { schemeStatements, type SkosSource } from '../skos/graph.ts';
import { matchesWithin } from '../skos/matches.ts';
import { schemeOf } from '../skos/schemes.ts';
import { schemeBase } from '../skos/addresses.ts';
import { say } from '../skos/statements.ts';
import { serializeTurtle } from '../skos/turtle.ts';
import { identifierOf } from '../known-identifiers.ts';
import { plainLanguage } from '../language.ts';
import type { BuiltModel } from '../../building/model/model.ts';
import type { SiteWords } from '../../building/model/content-words.ts';

/** Where the names of all that is in the model begin (RFC 9562). */
const uuidSpace = 'urn:uuid:';

/**
 * Write a model as a scheme of SKOS, in Turtle. Each thing is named by its UUID. A block that stands for a competency of the site is
 * an exact match of it, one with changed words is related to it.
 *
 * @param today day that the records are dated by: `2026-11-29`
 */
export function builtSkos(model: BuiltModel, words: SiteWords, today: string): BuiltFile {
  const built = builtSource(model, words, today);
  const { atlas, framework, others } = built;
  const site = siteOfModel(built);
  const source: SkosSource = {
    atlas,
    site,
    addressOf: (key) =>
      others.has(key)
        ? schemeBase(site, identifierOf(atlas, homeOf(key))) + identifierOf(atlas, key)
        : uuidSpace + identifierOf(atlas, key),
    baseOf: () => uuidSpace,
  };
  const scheme = schemeOf(framework);
  const inside = new Set([framework.key, ...framework.items.map(({ key }) => key)]);
  const quads = [
    // No license is told, and no publisher by an address: both are for its makers to say.
    ...schemeStatements(source, scheme).filter(({ predicate }) => !/\/(?:license|publisher)$/.test(predicate.value)),
    ...matchesWithin(atlas, [scheme])
      .filter(({ from }) => inside.has(from))
      .map(({ from, property, to }) =>
        say(source.addressOf(from), property, source.addressOf(to), plainLanguage(site)),
      ),
  ];
  return {
    name: `${built.content.ids.model}.ttl`,
    type: 'text/turtle',
    body: serializeTurtle(quads, {}),
  };
}
