import type { Atlas } from '../domain/atlas.ts';
import { splitKey } from '../domain/keys.ts';
import { apiUrl, caseUrl, ctdlUrl, dataFileUrl, rsdUrl, skosUrl } from './urls.ts';

/** A file that holds the same thing for programs. */
export interface DataLink {
  /** The format, short: `CASE`. */
  readonly title: string;
  readonly url: string;
}

/**
 * List the files of the open data that hold what a page tells of.
 *
 * @param key of a competency, behavior, industry model, job or ladder; others have no files of their own
 */
export function dataLinks({ ledger }: Pick<Atlas, 'ledger'>, key: string): DataLink[] {
  const { kind, id } = splitKey(key);
  const uuid = ledger.live[key] ?? '';
  const item = { title: 'CASE', url: caseUrl('v1p1', `CFItems/${uuid}`) };
  const whole = (folder: string): DataLink[] => [
    { title: 'JSON', url: apiUrl(`${folder}/${id}.json`) },
    { title: 'CASE', url: caseUrl('v1p1', `CFPackages/${uuid}`) },
    { title: 'CTDL-ASN', url: ctdlUrl(`${folder}-${id}`) },
  ];
  switch (kind) {
    case 'competency':
      return [{ title: 'JSON', url: apiUrl(`${id.includes('/') ? 'technical' : 'competencies'}/${id}.json`) }, item];
    case 'behavior':
      return [item, { title: 'Rich Skill Descriptor', url: rsdUrl(`${uuid}.json`) }];
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
