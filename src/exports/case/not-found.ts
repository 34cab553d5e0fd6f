import { lookupDigits } from '../../domain/policy.ts';
import type { DataSite } from '../data-file.ts';
import { frameworkKeyOf } from '../../domain/frameworks/frameworks.ts';
import { associationKey } from '../../domain/ledger/keys.ts';
import type { CaseStatus } from './records.ts';
import { listReplacements } from './retired.ts';
import { type CaseSource, caseUri } from './source.ts';

/**
 * Say in which package each item and association stands: one file for all whose identifiers begin alike, by path from the
 * folder of a version. A host answers with it when it is asked for one of them, as a host of plain files can cut nothing
 * out of a package. It is the standard’s answer to a failed request, with one member more.
 */
export function packageLookups(source: CaseSource): [string, () => CaseStatus][] {
  return [...placesByBeginning(source)].map(([beginning, own]) => [
    `packages-of/${beginning}.json`,
    () => ({
      ...failure(
        source.site,
        `Items and associations have no files of their own here: each stands in the package of its framework. "packages" names it for every identifier that begins with ${beginning}.`,
      ),
      packages: Object.fromEntries(own),
    }),
  ]);
}

/** The identifiers of all items and associations with the addresses of their packages, by how they begin. The ledger alone tells. */
function placesByBeginning(source: CaseSource): Map<string, (readonly [identifier: string, uri: string])[]> {
  const { live } = source.atlas.ledger;
  const replacements = new Map(
    listReplacements(source).map(({ key, framework }) => [associationKey('replacedBy', key) as string, framework]),
  );
  const places = Object.keys(live).flatMap((key) => {
    const framework = frameworkKeyOf(key) ?? replacements.get(key);
    if (framework === undefined || framework === key) return [];
    return [[live[key]!, caseUri(source, 'CFPackages', live[framework]!)] as const];
  });
  return Map.groupBy(
    places.sort(([a], [b]) => (a < b ? -1 : 1)),
    ([identifier]) => identifier.slice(0, lookupDigits),
  );
}

/** Say that nothing stands at an address of CASE, and where to look. Any address gets the same answer. */
export const recordNotFound = (site: DataSite): CaseStatus =>
  failure(
    site,
    `Nothing stands at this address. Identifiers are UUIDs in lower case. The list of frameworks is ${site.caseFile('v1p0', 'CFDocuments.json')}. Where items and associations have no files of their own, ${site.caseFile('v1p0', `packages-of/${'x'.repeat(lookupDigits)}.json`)} names their packages, with the first ${lookupDigits} characters of the identifier in the place of ${'x'.repeat(lookupDigits)}.`,
  );

const failure = ({ name }: DataSite, description: string): CaseStatus => ({
  imsx_codeMajor: 'failure',
  imsx_severity: 'error',
  imsx_description: description,
  imsx_codeMinor: {
    imsx_codeMinorField: [{ imsx_codeMinorFieldName: name, imsx_codeMinorFieldValue: 'unknownobject' }],
  },
});
