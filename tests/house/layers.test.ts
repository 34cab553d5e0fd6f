import { describe, expect, test } from 'vitest';
import { filesUnder } from './files.ts';
import { fileOf, type Import, importsOf, isOwn } from './imports.ts';

interface Rights {
  /** Rooms it may import from; from itself it always may. */
  readonly from: readonly string[];
  /** Rooms it may import types from, and nothing else. */
  readonly typesFrom?: readonly string[];
  /** Single files of other rooms it may import. */
  readonly and?: readonly string[];
}

/** Who may import whom: the table of CONTRIBUTING.md. */
const mayImport: Readonly<Record<string, Rights>> = {
  schemas: { from: [] },
  'content.config.ts': { from: ['schemas'], and: ['scripts/disk/prose-loader.ts'] },
  domain: {
    from: [],
    typesFrom: ['schemas'],
    and: ['src/schemas/kinds.ts', 'src/schemas/by-kind.ts', 'src/schemas/references.ts'],
  },
  messages: {
    from: [],
    typesFrom: ['domain', 'record', 'mapping', 'building', 'worksheets'],
    and: ['src/schemas/kinds.ts'],
  },
  reading: { from: ['domain', 'schemas'] },
  figures: { from: ['domain'] },
  exports: { from: ['domain', 'schemas', 'messages', 'figures', 'mapping', 'building', 'worksheets'] },
  imports: { from: ['domain', 'schemas', 'messages', 'mapping', 'worksheets'] },
  payloads: { from: ['domain', 'messages'], typesFrom: ['record'] },
  record: { from: ['domain'], typesFrom: ['schemas'] },
  mapping: { from: ['domain', 'record'], typesFrom: ['schemas'] },
  building: { from: ['domain', 'record'], typesFrom: ['schemas'], and: ['src/schemas/odd-characters.ts'] },
  worksheets: { from: ['domain', 'record'], typesFrom: ['schemas'] },
  tools: {
    from: [
      'domain',
      'messages',
      'figures',
      'payloads',
      'imports',
      'reading',
      'record',
      'mapping',
      'building',
      'worksheets',
      'styles',
    ],
    // What a person takes along is written on their own device.
    and: [
      ...[
        'mapping-case',
        'mapping-tables',
        'own-step',
        'own-tables',
        'own-workbook',
        'plan-calendar',
        'plan-text',
        'tally-tables',
        'worksheet-book',
      ].map((name) => `src/exports/own/${name}.ts`),
      'src/exports/tables/csv.ts',
      ...['case', 'ctdl', 'folder', 'tables'].map((name) => `src/exports/own/built-ladder-${name}.ts`),
      // So is what a person opened.
      ...['case', 'report', 'skos', 'table', 'workbook'].map((name) => `src/exports/opened/${name}.ts`),
      // And what a person built.
      ...['case', 'csv', 'ctdl', 'drawing', 'folder', 'page', 'skos', 'source', 'workbook'].map(
        (name) => `src/exports/built/${name}.ts`,
      ),
    ],
  },
  addresses: { from: ['domain'], and: ['src/schemas/kinds.ts'] },
  site: { from: ['domain', 'messages', 'addresses'], typesFrom: ['schemas'], and: ['src/schemas/kinds.ts'] },
  components: { from: ['domain', 'messages', 'figures', 'record', 'tools', 'site', 'styles'] },
  layouts: { from: ['components', 'site', 'styles'] },
  pages: {
    from: [
      'domain',
      'messages',
      'figures',
      'exports',
      'payloads',
      'imports',
      'record',
      'addresses',
      'tools',
      'site',
      'components',
      'layouts',
      'styles',
    ],
  },
  styles: { from: [] },
  scripts: {
    from: ['schemas', 'domain', 'reading', 'figures', 'exports', 'payloads', 'imports', 'addresses'],
    and: ['config', 'data-site-at', 'deployment', 'handed-atlas'].map((name) => `src/site/${name}.ts`),
  },
};

/** Packages and the rooms they are kept to. Scripts may use any. */
const keptTo: readonly (readonly [name: RegExp, rooms: readonly string[]])[] = [
  [/^zod$/, ['schemas', 'reading']],
  [/^yaml$/, ['reading']],
  [/^astro:/, ['site', 'content.config.ts']],
  [/^astro(?:\/types)?$/, ['site', 'components', 'layouts', 'pages']],
  [/^d3(?:-|$)/, ['figures']],
  [/^uqr$/, ['figures']],
  [/^preact(?:-render-to-string)?(?:\/|$)/, ['tools']],
  [/^pagefind(?:\/|$)/, ['tools', 'exports']],
  [/^(?:fastest-levenshtein|flesch-kincaid|syllable)$/, ['domain']],
  [/^node:/, []],
];

/** Rooms that may use packages of their own beside these: the library of a format. */
const bringTheirOwn = ['exports', 'imports'];

const roomOf = (path: string): string => (path.startsWith('src/') ? path.split('/')[1]! : path.split('/')[0]!);

/** What is wrong with one import, with the cure; nothing when all is well. */
function complaint(file: string, { target, typeOnly }: Import): string[] {
  const room = roomOf(file);
  const { from, typesFrom = [], and = [] } = mayImport[room] ?? { from: [] };
  if (!isOwn(target)) {
    if (room === 'scripts') return [];
    const rule = keptTo.find(([name]) => name.test(target));
    if (rule) {
      const [, rooms] = rule;
      return rooms.includes(room)
        ? []
        : [`${file} imports ${target}, which is kept to ${[...rooms, 'scripts'].join(', ')}: move what needs it there`];
    }
    return bringTheirOwn.includes(room)
      ? []
      : [`${file} imports ${target}, which no room has: name its rooms in tests/house/layers.test.ts, or do without`];
  }
  const path = fileOf(file, target);
  const other = roomOf(path);
  if (other === room || from.includes(other) || and.includes(path)) return [];
  if (typesFrom.includes(other)) {
    return typeOnly
      ? []
      : [
          `${file} imports values from ${target}: ${room} may take only types from ${other}; hand the value in as an argument or a prop`,
        ];
  }
  const allowed = [...from, ...typesFrom.map((name) => `${name} (types)`), ...and].join(', ') || 'no other room';
  return [
    `${file} imports ${target}: ${room} may import from ${allowed}; hand it in as an argument, or move the line to the room it belongs to`,
  ];
}

const files = [...filesUnder('src', '.ts', '.tsx', '.astro'), ...filesUnder('scripts', '.ts', '.mjs')];

describe('who may import whom', () => {
  test.for(files)('%s imports only what its room may', (file) => {
    expect(importsOf(file).flatMap((one) => complaint(file, one))).toEqual([]);
  });

  test('the registry of kinds imports nothing, so that it may be read everywhere', () => {
    expect(importsOf('src/schemas/kinds.ts')).toEqual([]);
  });

  test('every folder of src is a room of the table', () => {
    const rooms = new Set(filesUnder('src').map(roomOf));
    expect([...rooms].filter((room) => !(room in mayImport))).toEqual([]);
  });

  test('relative imports carry their extension', () => {
    const bare = [...files, ...filesUnder('tests', '.ts')].flatMap((file) =>
      importsOf(file)
        .filter(
          ({ target }) => /^[.#]/.test(target) && !/\.(?:ts|tsx|mjs|js|astro|css|json|tsv)(?:\?\w+)?$/.test(target),
        )
        .map(({ target }) => `${file} imports ${target}: write the file's whole name`),
    );
    expect(bare).toEqual([]);
  });
});

describe('complaint(file, import)', () => {
  const value = (target: string) => ({ target, typeOnly: false });
  const type = (target: string) => ({ target, typeOnly: true });

  test.for([
    ['src/domain/a.ts', type('../schemas/job.ts'), 0],
    ['src/domain/a.ts', value('../schemas/job.ts'), 1],
    ['src/domain/rules/a.ts', value('../../figures/pyramid.ts'), 1],
    ['src/domain/rules/a.ts', value('../words.ts'), 0],
    ['src/schemas/a.ts', value('zod'), 0],
    ['src/domain/a.ts', value('zod'), 1],
    ['src/domain/a.ts', value('node:fs'), 1],
    ['scripts/disk/a.ts', value('node:fs'), 0],
    ['src/components/figures/A.astro', value('../../figures/pyramid.ts'), 0],
    ['src/components/entries/A.astro', value('../../exports/rows.ts'), 1],
    ['src/pages/jobs/a.astro', value('../../schemas/job.ts'), 1],
    ['src/pages/jobs/a.astro', value('../../figures/pyramid.ts'), 0],
    ['src/tools/search/A.tsx', value('preact/hooks'), 0],
    ['src/components/A.astro', value('preact'), 1],
    ['src/site/atlas.ts', value('../../content/tiers.yaml'), 1],
    ['scripts/build.ts', value('../src/addresses/paths.ts'), 0],
    ['scripts/build.ts', value('../src/site/urls.ts'), 1],
    ['src/layouts/Page.astro', value('../figures/pyramid.ts'), 1],
    ['src/exports/xlsx.ts', value('some-format'), 0],
    ['src/figures/a.ts', value('some-format'), 1],
    ['src/tools/search/A.tsx', value('#messages/search.ts'), 0],
    ['src/figures/a.ts', value('#messages/lists.ts'), 1],
    ['src/tools/plan/a.ts', value('../../exports/own/plan-calendar.ts'), 0],
    ['src/tools/plan/a.ts', value('../../exports/tables/files.ts'), 1],
  ] as const)('about %s importing %o: %i', ([file, one, count]) => {
    expect(complaint(file, one)).toHaveLength(count);
  });

  test('names the file, the import and the cure', () => {
    expect(complaint('src/figures/a.ts', value('../site/urls.ts'))).toEqual([
      'src/figures/a.ts imports ../site/urls.ts: figures may import from domain; hand it in as an argument, or move the line to the room it belongs to',
    ]);
  });
});
