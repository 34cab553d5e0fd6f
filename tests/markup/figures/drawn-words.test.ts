import { describe, expect, test } from 'vitest';
import { keepToDrawing } from '../../../src/components/figures/drawn-words.ts';

/** What a program reads that knows neither drawings nor CDATA: no tag, and no declaration up to its first ">". */
const readPlainly = (html: string) =>
  html
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('>', '')
    .trim();

describe('keepToDrawing(marks)', () => {
  test.for([
    ['<text>Care</text>', '<text><![CDATA[Care]]></text>'],
    [
      '<tspan>R&amp;D</tspan> <tspan>&quot;it&quot;</tspan>',
      '<tspan><![CDATA[R&D]]></tspan> <tspan><![CDATA["it"]]></tspan>',
    ],
    ['<tspan font-size="0"> </tspan>', '<tspan font-size="0"> </tspan>'],
    ['<a aria-label="1 &amp; 2"><rect></rect></a>', '<a aria-label="1 &amp; 2"><rect></rect></a>'],
  ] as const)('makes %s into %s', ([marks, kept]) => {
    expect(keepToDrawing(marks)).toBe(kept);
    expect(readPlainly(kept)).toBe('');
  });

  test.for(['<text>&lt;b&gt;bold</text>', '<text>]]&gt;</text>', '<text>a&nbsp;b</text>', '<text>a]]b</text>'])(
    'leaves %s as it is, as CDATA could not hold it for every program',
    (marks) => {
      expect(keepToDrawing(marks)).toBe(marks);
    },
  );
});
