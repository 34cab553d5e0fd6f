import { describe, expect, test } from 'vitest';
import { findHardPassages } from '../../scripts/disk/hard-passages.ts';
import { aGuide } from '../fixtures/a-guide.ts';
import { entriesWith } from '../fixtures/entries.ts';

const entries = entriesWith({ guides: { reading: aGuide({ title: 'Communication' }) } });
const found = (...texts: string[]) =>
  findHardPassages(
    entries,
    new Map([['guide:reading', { passages: texts.map((text, i) => ({ text, line: i + 7 })) }]]),
  );

describe('findHardPassages(entries, bodies)', () => {
  test('finds nothing in plain passages, and does not count the words of the title', () => {
    expect(found('Bread rises in an hour.', 'Communication is communication, and no communication is bread.')).toEqual(
      [],
    );
  });

  test('tells of hard ones with the file and the line', () => {
    expect(
      found('Bread rises.', 'Preparation necessitates organizational familiarity with fermentation.'),
    ).toMatchObject([{ where: 'content/guides/reading.mdx:8', what: expect.stringMatching(/^reading grade/) }]);
    expect(found(`Bread rises${' and falls'.repeat(12)}.`)).toMatchObject([
      { where: 'content/guides/reading.mdx:7', what: expect.stringMatching(/^26 words/) },
    ]);
  });
});
