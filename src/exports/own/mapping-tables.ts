import type { Coverage } from '../../mapping/coverage.ts';
import type { BlockInTier, CourseView, MappingView, MarkView, OutcomeView } from '../../mapping/view.ts';
import { depthLetters, files, verdictWords, worksheetColumns } from '#messages/mapping.ts';
import { type Filling, table, type Table, text } from '../tables/table.ts';

/** What the files of a mapping are written from. */
export interface MappingSource {
  readonly view: MappingView;
  /** The chosen blocks in their order, each once. */
  readonly blocks: readonly BlockInTier[];
  readonly coverage: Coverage;
  /** Title of each chosen framework, by its key. */
  readonly titles: ReadonlyMap<string, string>;
  /** Text of a behavior or function by its UUID, as far as it is known. */
  readonly statements: ReadonlyMap<string, string>;
  /** Today. */
  readonly made: string;
}

interface WorksheetRow {
  readonly course: CourseView;
  readonly outcome: OutcomeView;
  readonly mark?: MarkView;
}

/** A column that may be empty. */
const maybe = <T>(cell: (row: T) => string | undefined): Filling<T> => ({
  description: '',
  holds: 'text',
  required: false,
  cell: (row) => cell(row) || undefined,
});

/**
 * The curriculum worksheet, filled: a row for each outcome and competency, and one for each outcome that has none. It is opened again
 * by its columns.
 */
export function worksheetTable({ view, blocks, statements }: MappingSource): Table {
  const known = new Map(blocks.map((block) => [block.id, block]));
  const rows = view.courses.flatMap((course) =>
    course.outcomes.flatMap((outcome): WorksheetRow[] =>
      outcome.marks.length === 0 ? [{ course, outcome }] : outcome.marks.map((mark) => ({ course, outcome, mark })),
    ),
  );
  const name = worksheetColumns;
  return table({ name: files.worksheet, title: files.title(view.name), description: files.note, unique: [] }, rows, {
    [name.course]: maybe(({ course }: WorksheetRow) => course.title),
    [name.outcome]: text('', ({ outcome }) => outcome.text),
    [name.tier]: maybe(({ mark }) => mark && known.get(mark.block)?.tier),
    [name.block]: maybe(({ mark }) => mark && (known.get(mark.block)?.title ?? mark.block)),
    [name.depth]: maybe(({ mark }) => mark && verdictWords[mark.says]),
    [name.evidence]: maybe(({ mark }) => mark?.evidence),
    [name.statement]: maybe(({ mark }) => mark?.statement && statements.get(mark.statement)),
    [name.blockId]: maybe(({ mark }) => mark?.block),
    [name.statementId]: maybe(({ mark }) => mark?.statement),
  });
}

/** Blocks by courses: how far each course goes with each. Courses with the same title have a number behind it. */
export function coverageTable({ view, blocks, coverage }: MappingSource): Table {
  const taken = new Set<string>([worksheetColumns.tier, worksheetColumns.block, files.total]);
  const columns = view.courses.map(({ id, title }) => {
    const plain = title || files.noCourse;
    let name = plain;
    for (let i = 2; taken.has(name); i += 1) name = `${plain} (${i})`;
    taken.add(name);
    const cell = maybe((block: BlockInTier) => {
      const depth = coverage.cells.get(block.id)?.get(id);
      return depth && depthLetters[depth];
    });
    return [name, cell] as const;
  });
  return table({ name: files.coverage, title: files.coverage, description: '', unique: [] }, blocks, {
    [worksheetColumns.tier]: text('', ({ tier }: BlockInTier) => tier),
    [worksheetColumns.block]: text('', ({ title }) => title),
    ...Object.fromEntries(columns),
    [files.total]: maybe(({ id }) => {
      const depth = coverage.deepest.get(id);
      return depth && verdictWords[depth];
    }),
  });
}

/** What is missing: competencies in no course, those that no course assesses, those that many have, outcomes without any. */
export function missingTable({ blocks, coverage }: MappingSource): Table {
  const known = new Map(blocks.map((block) => [block.id, block]));
  const of = (finding: string, ids: readonly string[]) =>
    ids.map((id) => ({ finding, tier: known.get(id)!.tier, what: known.get(id)!.title }));
  const { missing, untested, often, unmatched } = coverage;
  const rows = [
    ...of(files.findings.missing, missing),
    ...of(files.findings.untested, untested),
    ...of(files.findings.often, often),
    ...unmatched.map(({ course, outcome }) => ({
      finding: files.findings.unmatched,
      tier: course,
      what: outcome.text,
    })),
  ];
  return table({ name: files.missing, title: files.missing, description: '', unique: [] }, rows, {
    [files.finding]: text('', ({ finding }: (typeof rows)[number]) => finding),
    [`${worksheetColumns.tier} / ${worksheetColumns.course}`]: maybe(({ tier }) => tier),
    [`${worksheetColumns.block} / text`]: text('', ({ what }) => what),
  });
}

/** What the file is of: program, day, and the frameworks, by which it is opened again. */
export function aboutTable({ view, titles, made }: MappingSource): Table {
  const rows = [
    [files.program, view.name],
    [files.made, made],
    [files.noteKey, files.note],
    ...view.frameworks.map((key) => [files.framework, key, titles.get(key) ?? '']),
  ] as const;
  return table({ name: files.about, title: files.about, description: '', unique: [] }, rows, {
    [files.key]: text('', ([key]: (typeof rows)[number]) => key!),
    [files.value]: maybe((row) => row[1]),
    [`${files.value} 2`]: maybe((row) => row[2]),
  });
}
