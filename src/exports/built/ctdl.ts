import { ctdlContext, ctdlGraph, ctdlName } from '../ctdl/graph.ts';
import { builtSource, type BuiltFile, homeOf, siteOfModel } from './source.ts';
import { identifierOf } from '../known-identifiers.ts';
import type { BuiltModel } from '../../building/model/model.ts';
import type { SiteWords } from '../../building/model/content-words.ts';

/** Where the Credential Registry has what is published there, by its CTID. CTDL asks for addresses, and a file on a device has none. */
const registry = 'https://credentialengineregistry.org/';

/**
 * Write a model as a graph of CTDL-ASN. Each thing has its UUID in its CTID, and the address that the Registry would give it. A block that stands for a competency of the site is aligned with it.
 *
 * @param today day that the records are dated by: `2026-11-29`
 */
export function builtCtdl(model: BuiltModel, words: SiteWords, today: string): BuiltFile {
  const source = builtSource(model, words, today);
  const { atlas, framework, others } = source;
  const site = siteOfModel(source);
  const nodes = new Map([
    ...[framework, ...framework.items].map(
      ({ key, title }) => [key, { address: `${registry}resources/ce-${identifierOf(atlas, key)}`, title }] as const,
    ),
    ...[...others].map(([key, title]) => {
      const address = `${site.ctdl(ctdlName(homeOf(key)))}#ce-${identifierOf(atlas, key)}`;
      return [key, { address, title }] as const;
    }),
  ]);
  const graph = ctdlGraph({ atlas, site, nodeOf: (key) => nodes.get(key) }, framework);
  const body = {
    '@context': ctdlContext,
    '@id': `${registry}graph/ce-${identifierOf(atlas, framework.key)}`,
    '@graph': graph['@graph'].map((record) => {
      if (record['@type'] !== 'ceasn:CompetencyFramework') return record;
      const { 'ceasn:license': _license, 'ceasn:publisher': _publisher, ...rest } = record;
      return rest;
    }),
  };
  return {
    name: `${source.content.ids.model}.ctdl.jsonld`,
    type: 'application/ld+json',
    body: `${JSON.stringify(body, null, 2)}\n`,
  };
}
