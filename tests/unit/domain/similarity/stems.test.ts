import { describe, expect, test } from 'vitest';
import { meaningfulStems, tokenize, stem } from '../../../../src/domain/similarity/stems.ts';

describe('tokenize(text)', () => {
  test('gives lower-case words without signs', () => {
    expect(tokenize('Wipes a spill, then – slowly – dries: done!')).toEqual([
      'wipes',
      'a',
      'spill',
      'then',
      'slowly',
      'dries',
      'done',
    ]);
  });

  test('keeps apostrophes and hyphens inside a word, and digits as words', () => {
    expect(tokenize("A baker's co-worker’s 24-hour shift at 6")).toEqual([
      'a',
      "baker's",
      "co-worker's",
      '24-hour',
      'shift',
      'at',
      '6',
    ]);
  });

  test('gives nothing for a text without words', () => {
    expect(tokenize(' – … ')).toEqual([]);
  });
});

describe('stem(word)', () => {
  test.for([
    ['check', ['check', 'checks', 'checked', 'checking', 'checker', "check's"]],
    ['stop', ['stop', 'stops', 'stopped', 'stopping']],
    ['carry', ['carry', 'carries', 'carrying']],
    ['pass', ['pass', 'passes', 'passed', 'passing']],
    ['spill', ['spill', 'spills', 'spilled', 'spilling']],
    ['clos', ['close', 'closes', 'closed', 'closing']],
    ['bak', ['bake', 'bakes', 'baked', 'baking', 'baker']],
    ['tin', ['tin', 'tins']],
    ['tie', ['tie', 'ties']],
    ['lak', ['lake', 'lakes']],
    ['slow', ['slow', 'slows', 'slowly', 'slower']],
  ] as const)('brings together under %s: %s', ([root, forms]) => {
    expect(forms.map(stem)).toEqual(forms.map(() => root));
  });

  test.for(['bus', 'glass', 'ring', 'red', 'her', 'use', 'straw'])('leaves %s as it is', (word) => {
    expect(stem(word)).toBe(word);
  });
});

describe('meaningfulStems(text)', () => {
  test('leaves out words that only carry grammar, and keeps order and repetition', () => {
    expect(meaningfulStems('Checks the till, and then checks what is in the drawer.')).toEqual([
      'check',
      'till',
      'check',
      'draw',
    ]);
  });

  test('gives nothing for a text of grammar alone', () => {
    expect(meaningfulStems('What is it with you and them?')).toEqual([]);
  });
});
