import type { Atlas } from '../domain/atlas/atlas.ts';
import type { Kind } from '../domain/atlas/entries.ts';
import { entryKey, industryOf, libraryKey, parseKey } from '../domain/ledger/keys.ts';
import { apiUrl, caseUrl, ctdlUrl, dataFileUrl, rsdUrl, skosUrl } from './urls.ts';

/** A file that holds the same thing for programs. */
export interface DataLink {
  /** The format, short: `CASE`. */
  readonly title: string;
  readonly url: string;
}

/**
 * List the files of the open data that hold what a page tells of: for a competency or a behavior the package of its
 * framework, as an item need not have a file of its own.
 *
 * @param key of an entry or a behavior; other things have no files of their own
 */
export function dataLinks({ ledger }: Pick<Atlas, 'ledger'>, key: string): DataLink[] {
  const uuid = ledger.live[key] ?? '';
  const packageOf = (framework: string): DataLink => ({
    title: 'CASE',
    url: caseUrl('v1p0', `CFPackages/${ledger.live[framework]}`),
  });
  const packageOfItem = (competency: string): DataLink => {
    const industry = industryOf(competency);
    return packageOf(industry === undefined ? libraryKey : entryKey('industries', industry));
  };
  const entry = (kind: Kind, id: string): DataLink => ({ title: 'JSON', url: apiUrl(`${kind}/${id}.json`) });
  const whole = (kind: Kind, id: string): DataLink[] => [
    entry(kind, id),
    packageOf(key),
    { title: 'CTDL-ASN', url: ctdlUrl(`${kind}-${id}`) },
  ];
  const parsed = parseKey(key);
  switch (parsed?.kind) {
    case 'competencies':
    case 'technical':
      return [entry(parsed.kind, parsed.id), packageOfItem(parsed.id)];
    case 'behavior':
      return [
        packageOfItem(parsed.competency),
        { title: 'Rich Skill Descriptor', url: rsdUrl(`collection.json#${uuid}`) },
      ];
    case 'industries':
      return [
        ...whole(parsed.kind, parsed.id),
        { title: 'SKOS', url: skosUrl(`turtle/${uuid}.ttl`) },
        { title: 'Excel', url: dataFileUrl(`${parsed.id}-model.xlsx`) },
      ];
    case 'jobs':
    case 'ladders':
      return whole(parsed.kind, parsed.id);
    default:
      return parsed && 'id' in parsed ? [entry(parsed.kind, parsed.id)] : [];
  }
}
