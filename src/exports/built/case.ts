import { casePackage } from '../case/packages.ts';
import type { FrameworkNode } from '../../domain/frameworks/frameworks.ts';
import type { CaseSource } from '../case/source.ts';
import { builtSource, type BuiltFile, type BuiltSource, homeOf, siteOfModel } from './source.ts';
import { files } from '#messages/built-files.ts';
import type { BuiltModel } from '../../building/model/model.ts';
import type { SiteWords } from '../../building/model/content-words.ts';

/**
 * Write a model as a package of CASE that is valid for 1.0 and 1.1. Identifiers are the model’s own, so a later file of the same model
 * has the same. Blocks that stand for competencies of the site lead to them by `exactMatchOf`, those with changed words by
 * `isRelatedTo`. Records have no address on any host, so each is named by its UUID (`urn:uuid:`, RFC 9562). No license is
 * told: that is for its makers to choose.
 *
 * @param today day that the records are dated by: `2026-11-29`
 */
export function builtCase(model: BuiltModel, words: SiteWords, today: string): BuiltFile {
  const source = builtSource(model, words, today);
  const { CFDocument, CFItems, CFAssociations, CFDefinitions } = casePackage(caseSourceOf(source), source.framework);
  const { licenseURI: _license, ...about } = CFDocument;
  const { CFLicenses: _licenses, ...definitions } = CFDefinitions;
  const body = {
    CFDocument: {
      ...about,
      notes: [about.notes, files.taken(words.addresses)].filter(Boolean).join('\n'),
      adoptionStatus: 'Draft',
    },
    CFItems: CFItems.map(({ licenseURI: _own, ...item }) => item),
    CFAssociations,
    CFDefinitions: definitions,
  };
  return {
    name: `${source.content.ids.model}.case.json`,
    type: 'application/json',
    body: `${JSON.stringify(body, null, 2)}\n`,
  };
}

/** What the writer of CASE reads: the items of the model, and those of the site that they lead to. */
function caseSourceOf(source: BuiltSource): CaseSource {
  const { atlas, framework, others } = source;
  const nodes = new Map<string, FrameworkNode>([
    [framework.key, { title: framework.title, statement: framework.description, framework: framework.key }],
    ...framework.items.map(({ key, title, statement }): [string, FrameworkNode] => [
      key,
      { title, statement, framework: framework.key },
    ]),
    ...[...others].map(([key, title]): [string, FrameworkNode] => [
      key,
      { title, statement: title, framework: homeOf(key) },
    ]),
  ]);
  return { atlas, site: siteOfModel(source), nodeOf: (key) => nodes.get(key) };
}
