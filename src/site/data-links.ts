import type { Atlas } from '../domain/atlas/atlas.ts';
import { libraryKey, splitKey } from '../domain/ledger/keys.ts';
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
 * @param key of a competency, behavior, industry model, job or ladder; others have no files of their own
 */
export function dataLinks({ ledger }: Pick<Atlas, 'ledger'>, key: string): DataLink[] {
  const { kind, id } = splitKey(key);
  const uuid = ledger.live[key] ?? '';
  const packageOf = (framework: string): DataLink => ({
    title: 'CASE',
    url: caseUrl('v1p0', `CFPackages/${ledger.live[framework]}`),
  });
  const parts = id.split('/');
  const isTechnical = parts.length > (kind === 'behavior' ? 2 : 1);
  const item = packageOf(isTechnical ? `industry:${parts[0]}` : libraryKey);
  const whole = (folder: string): DataLink[] => [
    { title: 'JSON', url: apiUrl(`${folder}/${id}.json`) },
    packageOf(key),
    { title: 'CTDL-ASN', url: ctdlUrl(`${folder}-${id}`) },
  ];
  switch (kind) {
    case 'competency':
      return [{ title: 'JSON', url: apiUrl(`${id.includes('/') ? 'technical' : 'competencies'}/${id}.json`) }, item];
    case 'behavior':
      return [item, { title: 'Rich Skill Descriptor', url: rsdUrl(`collection.json#${uuid}`) }];
    case 'industry':
      return [
        ...whole('industries'),
        { title: 'SKOS', url: skosUrl(`turtle/${uuid}.ttl`) },
        { title: 'Excel', url: dataFileUrl(`${id}-model.xlsx`) },
      ];
    case 'job':
      return whole('jobs');
    case 'ladder':
      return whole('ladders');
    default:
      return [];
  }
}
