/** What a column can hold. `above` is the name of a group that the row stands in; several of them stand in one another, from the left. */
export const columnRoles = [
  'id',
  'parent',
  'statement',
  'label',
  'code',
  'kind',
  'level',
  'above',
  'order',
  'notes',
  'language',
  'rest',
] as const;

/** What one column holds; `rest` is kept as it is. */
export type ColumnRole = (typeof columnRoles)[number];

/** What each column of a table holds, by its place. */
export type Roles = readonly ColumnRole[];

/** Names that columns are met with, in small letters and digits alone, by what they hold; the first of a role is the surest. */
const names: Readonly<Record<Exclude<ColumnRole, 'rest'>, readonly string[]>> = {
  statement: [
    ...[
      'skillstatement',
      'fullstatement',
      'competencytext',
      'statement',
      'statements',
      'description',
      'descriptor',
      'definition',
      'competencystatement',
    ],
    ...[
      'learningoutcome',
      'learningoutcomes',
      'outcome',
      'outcomes',
      'objective',
      'learningobjective',
      'standardstatement',
      'text',
      'behavior',
      'task',
      'performancecriteria',
    ],
  ],
  label: [
    ...[
      'rsdname',
      'preferredlabel',
      'preflabel',
      'abbreviatedstatement',
      'competencylabel',
      'shortstatement',
      'title',
      'name',
      'label',
      'skillname',
      'shortname',
    ],
    ...['skill', 'competency', 'competencyname', 'competencytitle', 'elementname', 'standardtitle'],
  ],
  id: [
    'canonicalurl',
    'identifier',
    'id',
    'uuid',
    'guid',
    'ctid',
    'uri',
    'concepturi',
    'externalid',
    'skillid',
    'itemid',
    'key',
    'elementid',
  ],
  parent: [
    'parent',
    'parentid',
    'parentidentifier',
    'ischildof',
    'broader',
    'broaderuri',
    'broaderconcepturi',
    'parentcode',
    'parentconcept',
    'parenturi',
  ],
  code: ['humancodingscheme', 'code', 'codednotation', 'notation', 'number', 'standardcode', 'nr', 'no'],
  kind: ['cfitemtype', 'itemtype', 'kind', 'type', 'concepttype', 'skilltype', 'competencycategory'],
  level: ['smartlevel', 'outlinenumber', 'level', 'depth', 'hierarchylevel', 'treelevel', 'indent', 'ebene'],
  above: [
    'domain',
    'strand',
    'course',
    'unit',
    'module',
    'cluster',
    'area',
    'section',
    'subarea',
    'coursetitle',
    'tier',
    'substrand',
    'topic',
  ],
  order: ['sequencenumber', 'order', 'sequence', 'position', 'listid', 'sortorder'],
  notes: ['notes', 'note', 'comment', 'comments', 'scopenote'],
  language: ['language', 'lang', 'inlanguage'],
};

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

const known = new Set(Object.values(names).flat());

/** Whether a name of a column is one that we know. */
export const isKnownHeader = (name: string): boolean => known.has(plain(name));

/** Columns of our own table of behaviors, and what they hold. */
const ourRoles = new Map<string, ColumnRole>([
  ['identifier', 'id'],
  ['type', 'kind'],
  ['text', 'statement'],
  ['competency_title', 'above'],
  ['group', 'above'],
  ['position', 'order'],
]);
const ours = [...ourRoles.keys()];

/**
 * Guess what each column holds, by its name. Where no name tells the statement, it is the column with the longest texts; a short
 * name alone is the statement.
 *
 * @param rows some rows to look at
 */
export function guessRoles(header: readonly string[], rows: readonly (readonly string[])[]): Roles {
  if (ours.every((name) => header.includes(name))) return header.map((name) => ourRoles.get(name) ?? 'rest');
  const roles = header.map((): ColumnRole => 'rest');
  for (const [role, own] of Object.entries(names) as [ColumnRole, readonly string[]][]) {
    const ranked = header
      .map((name, i) => ({ i, rank: own.indexOf(plain(name)) }))
      .filter(({ i, rank }) => rank >= 0 && roles[i] === 'rest')
      .sort((a, b) => a.rank - b.rank);
    // Groups stand in one another; everything else has one column.
    for (const { i } of role === 'above' ? ranked : ranked.slice(0, 1)) roles[i] = role;
  }
  const at = (role: ColumnRole): number => roles.indexOf(role);
  if (at('statement') >= 0) {
    // Nearly empty descriptions beside full names: the names are what there is to say.
    const full = (i: number): number => rows.filter((row) => (row[i] ?? '').trim() !== '').length;
    if (at('label') >= 0 && full(at('statement')) < 0.5 * full(at('label'))) {
      const [statement, label] = [at('statement'), at('label')];
      roles[statement] = roles.includes('notes') ? 'rest' : 'notes';
      roles[label] = 'statement';
    }
    return roles;
  }
  if (at('label') >= 0) roles[at('label')] = 'statement';
  else {
    const lengths = header.map((_, i) =>
      roles[i] === 'rest' || roles[i] === 'above'
        ? rows.reduce((sum, row) => sum + (row[i]?.trim().length ?? 0), 0)
        : -1,
    );
    const longest = lengths.indexOf(Math.max(...lengths));
    if (longest >= 0 && lengths[longest]! > 0) roles[longest] = 'statement';
  }
  return roles;
}
