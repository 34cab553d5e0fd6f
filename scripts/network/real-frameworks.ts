/** How an independent reader counts what a file holds. */
export type Counter =
  | 'case-items'
  | 'ctdl-competencies'
  | 'skos-concepts-turtle'
  | 'skos-concepts-xml'
  | 'skills'
  | 'table-rows'
  | 'sheet-rows';

/** A public file at a commit that never changes. */
export interface RealFramework {
  readonly repository: string;
  readonly commit: string;
  readonly path: string;
  readonly counter: Counter;
  /** Name of the sheet that holds the items, in a workbook. */
  readonly sheet?: string;
  /** Line of the header, from 1, where facts stand above it. */
  readonly header?: number;
}

const opensalt = { repository: 'opensalt/opensalt', commit: 'd138f0a28ec848c79d3cf8f1b8c25578f827fe9b' };
const compeito = { repository: 'infosign/compeito', commit: '235962506cd3d5031b70e6c536d8a075cab0ba73' };
const skohub = { repository: 'skohub-io/skohub-vocabs', commit: 'cb252f5eaa6266a1c42c9d7365744ead6ee820fb' };
const registry = {
  repository: 'CredentialEngine/Schema-Development',
  commit: '653488631966b2251002135d9f997e68562ba954',
};
const osmt = { repository: 'wgu-opensource/osmt', commit: '661def32d727c19c77c0f8e5a9c78cda65ab047b' };
const qskos = { repository: 'cmader/qSKOS', commit: '082a7c66f1c1b0a1be93419fefdd4dd49375e398' };
const play = { repository: 'sparna-git/skos-play', commit: 'dfcabca4a81fd1af4ce0929e73264f406161cdc4' };

/** Frameworks of others, in all formats that are opened, as they are met on public repositories. */
export const realFrameworks: readonly RealFramework[] = [
  { ...opensalt, path: 'core/tests/_data/Ordering.json', counter: 'case-items' },
  { ...opensalt, path: 'core/tests/_data/SmartLevelFramework.json', counter: 'case-items' },
  { ...opensalt, path: 'core/tests/_data/Utf8TestFramework.json', counter: 'case-items' },
  { ...compeito, path: 'tests/fixtures/opencase_round_trip_baseline.json', counter: 'case-items' },
  { ...opensalt, path: 'core/tests/_data/ccsso_ela_item.csv', counter: 'table-rows' },
  { ...opensalt, path: 'core/tests/_data/test_items.csv', counter: 'table-rows' },
  { ...compeito, path: 'seed/001.csv', counter: 'table-rows', header: 11 },
  { ...opensalt, path: 'core/tests/_data/ccsso_ela.xlsx', counter: 'sheet-rows', sheet: 'CF Item' },
  { ...registry, path: 'Competency-Frameworks/bcsp-cet.json', counter: 'ctdl-competencies' },
  { ...registry, path: 'Competency-Frameworks/bcsp-chst.json', counter: 'ctdl-competencies' },
  { ...registry, path: 'Competency-Frameworks/ConnectingCredentials.json', counter: 'ctdl-competencies' },
  {
    ...registry,
    path: 'Competency-Frameworks/SampleCompetencyFramework_with_Envelope.json',
    counter: 'ctdl-competencies',
  },
  { ...osmt, path: 'test/api-test/api/v2/skills/get.json', counter: 'skills' },
  { ...osmt, path: 'test/api-test/api/v2/collections/{uuid}/get.json', counter: 'skills' },
  { ...skohub, path: 'demo/systematik.ttl', counter: 'skos-concepts-turtle' },
  { ...skohub, path: 'test/data/ttl/twoConceptSchemesOneFile.ttl', counter: 'skos-concepts-turtle' },
  {
    ...play,
    path: 'fr.sparna/rdf/skos/skos-play/src/test/resources/reegle-glossary-20130814-withInScheme.ttl',
    counter: 'skos-concepts-turtle',
  },
  { ...qskos, path: 'src/test/resources/stw.rdf', counter: 'skos-concepts-xml' },
  { ...qskos, path: 'src/test/resources/components_1.rdf', counter: 'skos-concepts-xml' },
  {
    ...play,
    path: 'fr.sparna/rdf/skos/skos-printer/src/test/resources/14-themes-skos.rdf',
    counter: 'skos-concepts-xml',
  },
];
