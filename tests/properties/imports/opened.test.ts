import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openedFormats } from '../../../src/domain/opened/framework.ts';
import { openedCase } from '../../../src/exports/opened/case.ts';
import { openedTurtle } from '../../../src/exports/opened/skos.ts';
import { openedCsv } from '../../../src/exports/opened/table.ts';
import { findCasePackage, readCase } from '../../../src/imports/opened/case.ts';
import { readCells } from '../../../src/imports/opened/cells.ts';
import { readJsonText } from '../../../src/imports/opened/json-text.ts';
import { isOwnTable, readOwnTable } from '../../../src/imports/opened/own-table.ts';
import { readTurtle } from '../../../src/imports/opened/turtle.ts';
import { anyOpened, unplaced } from '../../fixtures/any-opened.ts';

const quiet = () => {};
const strange = openedFormats.filter((format) => format !== 'case');

describe('what was exported opens again as it was', () => {
  test.for(openedFormats)('as CSV, of %s', (format) => {
    fc.assert(
      fc.property(anyOpened(format), (framework) => {
        const cells = readCells(openedCsv(framework));
        expect(isOwnTable(cells)).toBe(true);
        expect(unplaced(readOwnTable(cells, true, quiet).framework)).toEqual(framework);
      }),
    );
  });

  test.for(strange)('as CASE, of %s', (format) => {
    fc.assert(
      fc.property(anyOpened(format), (framework) => {
        const pack = findCasePackage(readJsonText(openedCase(framework, '2026-11-29')))!;
        expect(unplaced(readCase(pack, quiet).framework)).toEqual(framework);
      }),
    );
  });

  test.for(openedFormats.filter((format) => format !== 'skos'))('as Turtle, of %s', (format) => {
    fc.assert(
      fc.property(anyOpened(format), (framework) => {
        expect(unplaced(readTurtle(openedTurtle(framework), quiet).framework)).toEqual(framework);
      }),
    );
  });
});
