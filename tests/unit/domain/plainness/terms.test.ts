import { describe, expect, test } from 'vitest';
import { termAt } from '../../../../src/domain/plainness/known-terms.ts';
import { termsOf } from '../../../../src/domain/plainness/terms.ts';
import { wordsOf } from '../../../../src/domain/plainness/words.ts';
import { aTechnicalCompetency } from '../../../fixtures/a-technical-competency.ts';
import { aTerm } from '../../../fixtures/a-term.ts';
import { aCompetency } from '../../../fixtures/a-competency.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

const entries = entriesWith({
  competencies: {
    order: aCompetency({
      title: 'Order & Cleanliness',
      aliases: ['Sanitation', 'Hygiene', 'Clean as you go'],
      related: [{ to: 'calm', difference: 'Calm waits for things.' }],
    }),
    calm: aCompetency({ title: 'Composure & Calm Waiting', aliases: ['Serenity', 'Ease', 'Rest'] }),
  },
  technical: { 'baking/new': aTechnicalCompetency({ topics: ['Fermentation of rye', 'Salt', 'Ash', 'Water'] }) },
  glossary: { proofing: aTerm({ title: 'Proofing cabinet', aliases: ['Retarder'] }) },
});
const lengthsIn = (text: string, kind: 'competencies' | 'technical' = 'competencies', id = 'order') => {
  const words = wordsOf(text);
  return words.map((_, at) => termAt(words, at, termsOf(entries, kind, id)));
};

describe('termsOf(entries, kind, id) and termAt(words, at, terms)', () => {
  test('know each longer word of the title and the aliases', () => {
    expect(lengthsIn('cleanliness and sanitation as hygiene')).toEqual([1, 0, 1, 0, 1]);
  });

  test('know the topics of a technical competency', () => {
    expect(lengthsIn('fermentation of flour', 'technical', 'baking/new')).toEqual([1, 0, 0]);
  });

  test('know the title of an entry that is named, as a whole and in halves, and no other word of it', () => {
    expect(lengthsIn('composure and calm waiting')).toEqual([4, 0, 2, 0]);
    expect(lengthsIn('waiting, composure, serenity')).toEqual([0, 1, 0]);
  });

  test('know the terms of the glossary as wholes', () => {
    expect(lengthsIn('the proofing cabinets, proofing and a retarder')).toEqual([0, 2, 0, 0, 0, 0, 1]);
  });

  test('know no more than the glossary of an entry that is not there', () => {
    expect(lengthsIn('sanitation', 'competencies', 'nowhere')).toEqual([0]);
  });
});
