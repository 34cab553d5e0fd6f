import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { aboutTable, coverageTable, missingTable, worksheetTable } from '../../../src/exports/own/mapping-tables.ts';
import { ownWorkbookOf } from '../../../src/exports/own/own-workbook.ts';
import { csv } from '../../../src/exports/tables/csv.ts';
import { readOutcomeFile } from '../../../src/imports/outcomes/outcome-files.ts';
import type { ReadOutcomes } from '../../../src/imports/outcomes/outcome-lines.ts';
import { addOutcomes, chooseFramework, judge } from '../../../src/mapping/change.ts';
import type { Mapping } from '../../../src/mapping/mapping.ts';
import { viewOf } from '../../../src/mapping/view.ts';
import { aMappingSource } from '../../fixtures/a-mapping-source.ts';
import { aMapping, uuidOf } from '../../fixtures/some-mappings.ts';

const today = '2026-11-29';
const ids = () => {
  let n = 2000;
  return () => uuidOf((n += 1));
};
/** What a mapping says, but for identifiers. */
const saidIn = (mapping: Mapping) =>
  viewOf(mapping).courses.map(({ title, outcomes }) => [title, outcomes.map(({ text, marks }) => [text, marks])]);

const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(
      "'quoted",
      '=SUM(A1)',
      '-1 apples, "or" so',
      '@x',
      'CLO 1: Reads prints',
      'constructor',
      '# Heading',
      'a;b,c\td',
    ),
  )
  // A workbook cannot carry these, and a person cannot type them.
  .map((text) => text.replace(/[\p{Cc}\ufffe\uffff\ue000]/gu, ''));
const mark = fc.tuple(
  fc.constantFrom('teamwork', 'problem-solving', 'retail/associate-sales'),
  fc.constantFrom('introduced', 'practiced', 'assessed', 'refused'),
  words,
  fc.boolean(),
);
const someMapping = fc
  .array(fc.tuple(words, words, fc.array(mark, { maxLength: 2 })), { maxLength: 6 })
  .map((rows): Mapping => {
    let mapping = chooseFramework(aMapping(), 'industry:retail', true, today);
    const newId = ids();
    for (const [course, text, marks] of rows) {
      const added = addOutcomes(mapping, [{ course, text }], newId, today);
      mapping = added.mapping;
      const outcome = Object.keys(mapping.outcomes).at(-1);
      for (const [block, says, evidence, by] of marks)
        if (outcome)
          mapping = judge(mapping, outcome, block, { says, evidence, ...(by && { statement: uuidOf(7) }) }, today);
    }
    return mapping;
  });

const opened = ({ given, left }: ReadOutcomes) => {
  expect(left).toEqual([]);
  return addOutcomes(aMapping(), given, ids(), today).mapping;
};

describe('a worksheet that is opened again', () => {
  test('says the same as CSV', async () => {
    await fc.assert(
      fc.asyncProperty(someMapping, async (mapping) => {
        const text = csv(worksheetTable(aMappingSource(mapping)));
        expect(saidIn(opened(await readOutcomeFile('w.csv', strToU8(text))))).toEqual(saidIn(mapping));
      }),
    );
  });

  test('says the same as a workbook, with its frameworks', async () => {
    await fc.assert(
      fc.asyncProperty(someMapping, async (mapping) => {
        const source = aMappingSource(mapping);
        const tables = [worksheetTable(source), coverageTable(source), missingTable(source), aboutTable(source)];
        const read = await readOutcomeFile('w.xlsx', ownWorkbookOf(tables, today));
        expect(saidIn(opened(read))).toEqual(saidIn(mapping));
        expect([read.frameworks, read.program]).toEqual([['industry:retail'], 'Welding']);
      }),
      { numRuns: 20 },
    );
  });

  test('of 300 outcomes with two marks each, however long, is read whole', async () => {
    const given = Array.from({ length: 300 }, (_, i) => ({
      course: `Course ${i % 12}`,
      text: `Explains thing ${i} of the trade to a new coworker in plain words.`,
      marks: (['teamwork', 'problem-solving'] as const).map((block) => ({
        block,
        says: 'practiced' as const,
        evidence: 'Lab',
      })),
    }));
    const { mapping } = addOutcomes(aMapping(), given, ids(), today);
    const long = given.map((one, i) => ({ ...one, text: `${i} ${'word '.repeat(180)}` }));
    for (const each of [mapping, addOutcomes(aMapping(), long, ids(), today).mapping]) {
      const source = aMappingSource(each);
      const bytes = ownWorkbookOf([worksheetTable(source), aboutTable(source)], today);
      expect(saidIn(opened(await readOutcomeFile('w.xlsx', bytes)))).toEqual(saidIn(each));
    }
  });
});
