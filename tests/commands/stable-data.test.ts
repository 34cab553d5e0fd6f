import { renameSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listFiles } from '../../scripts/disk/list-files.ts';
import { isLedgerFile } from '../../scripts/disk/ledger-files.ts';
import { readLedger } from '../../scripts/disk/read-ledger.ts';
import type { CasePackage } from '../../src/exports/case/records.ts';
import type { SkillCollection } from '../../src/exports/rsd/records.ts';
import { caseFaults } from '../fixtures/standards/case-schemas.ts';
import { aProjectToBuildAgain, type Project } from './a-project.ts';

interface Association {
  readonly associationType: string;
  readonly originNodeURI: { readonly identifier: string; readonly uri: string };
  readonly destinationNodeURI: { readonly identifier: string; readonly uri: string };
}

function build(project: Project, changed: NodeJS.ProcessEnv = {}): readonly string[] {
  const { status, stderr } = project.node(['scripts/build.ts'], changed);
  expect(status, stderr).toBe(0);
  return listFiles(project.at('dist'));
}

const withPrefix = (files: readonly string[], prefix: string): string[] =>
  files.filter((file) => file.startsWith(prefix)).toSorted();

/** With every record, each item and association of a package has a file in either version that its standard takes, and each skill one. */
function expectEveryRecord(project: Project, files: readonly string[]): void {
  const read = (path: string): unknown => JSON.parse(project.text(`dist/${path}`));
  const packages = withPrefix(files, 'ims/case/v1p0/CFPackages/').map((path) => read(path) as CasePackage);
  const records = packages.flatMap(({ CFItems, CFAssociations }) => [
    ...CFItems.map(({ identifier }) => `CFItems/${identifier}`),
    ...CFAssociations.map(({ identifier }) => `CFAssociations/${identifier}`),
  ]);
  for (const version of ['v1p0', 'v1p1'] as const) {
    const folder = `ims/case/${version}/`;
    expect(records.filter((path) => !files.includes(folder + path))).toEqual([]);
    const own = withPrefix(files, `${folder}CF`).map((path) => path.slice(folder.length));
    expect(own.flatMap((path) => caseFaults(version, path, read(folder + path)))).toEqual([]);
  }
  const { skills } = read('rsd/collection.json') as SkillCollection;
  expect(skills.filter(({ uuid }) => !files.includes(`rsd/${uuid}.json`))).toEqual([]);
  // A rule would hide the files of 1.1 from hosts that follow rules before they look for files.
  expect(project.text('dist/_redirects')).not.toContain('/ims/case/v1p1/*');
}

test('what is moved, reworded, renamed and published elsewhere keeps its identifier in every format', () => {
  const project = aProjectToBuildAgain();
  const before = build(project, { DATA: 'every-record' });
  const { live } = readLedger(project.at('content')).ledger;
  expectEveryRecord(project, before);

  // Reorder, reword, rename.
  project.edit('content/competencies/tidiness.yaml', 'Wipes flour off the scale', 'Brushes flour off the scale');
  const text = project.text('content/competencies/tidiness.yaml');
  const [first, second] = ['During the shift', 'Before going home'];
  project.write(
    'content/competencies/tidiness.yaml',
    text.replace(first!, 'x').replace(second!, first!).replace('title: x', `title: ${second}`),
  );
  renameSync(project.at('content/competencies/tidiness.yaml'), project.at('content/competencies/neatness.yaml'));
  for (const path of listFiles(project.at('content')).filter((one) => !isLedgerFile(one)))
    project.write(`content/${path}`, project.text(`content/${path}`).replaceAll('tidiness', 'neatness'));
  const renamed = project.node(['scripts/ids.ts', '--rename', 'competency:tidiness', 'competency:neatness']);
  expect(renamed.status, renamed.stderr).toBe(0);

  const after = build(project, { DATA: 'every-record', SITE: 'https://elsewhere.example', BASE: '/open' });
  for (const folder of ['ims/case/v1p0/CFItems/', 'ims/case/v1p1/CFPackages/', 'rsd/'])
    expect(withPrefix(after, folder)).toEqual(withPrefix(before, folder));

  const uuid = live['competency:tidiness']!;
  const home = 'https://elsewhere.example/open';
  const item = JSON.parse(project.text(`dist/ims/case/v1p1/CFItems/${uuid}`)) as Record<string, unknown>;
  expect(item).toMatchObject({ identifier: uuid, uri: `${home}/ims/case/v1p0/CFItems/${uuid}` });
  const entry = JSON.parse(project.text('dist/api/v1/competencies/neatness.json')) as Record<string, unknown>;
  expect(entry).toMatchObject({ identifier: uuid, page: `${home}/competencies/neatness/` });
  expect(project.text('dist/ctdl/library.jsonld')).toContain(`ce-${uuid}`);
  expect(project.text('dist/skos/cairn.ttl')).toContain(`urn:uuid:${uuid}`);
  expect(project.text('dist/data/competencies.csv')).toMatch(new RegExp(`^${uuid},neatness,`, 'm'));

  // The old address leads on, for people and for programs.
  expect(project.text('dist/competencies/tidiness/index.html')).toContain('url=/open/competencies/neatness/');
  const shelf = JSON.parse(project.text(`dist/ims/case/v1p1/CFPackages/${live['library:competencies']}`)) as {
    readonly CFAssociations: readonly Association[];
  };
  const replaced = shelf.CFAssociations.filter(({ associationType }) => associationType === 'replacedBy');
  expect(
    replaced.map(({ originNodeURI, destinationNodeURI }) => [originNodeURI.uri, destinationNodeURI.uri]),
  ).toContainEqual([`${home}/competencies/tidiness/`, `${home}/ims/case/v1p0/CFItems/${uuid}`]);
});
