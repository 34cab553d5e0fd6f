import { expect, test } from 'vitest';
import { searchScoring } from '../../../src/domain/search-policy.ts';

const { agreement, family, field, further, kind, same, steered, together } = searchScoring;
const tips = Object.values(kind);

test('an exact name comes before an exact phrase, and that before all else, whatever tips the balance', () => {
  const most = (field.title + together + further.each * further.most) * Math.max(...tips) * steered;
  const names = [same.title, same.alias, same.code, same.id].map((one) => one * Math.min(...tips));
  const phrase = [same.phrase * Math.min(...tips), (same.phrase + together + further.each * further.most) * steered];
  expect(Math.min(...names)).toBeGreaterThan(phrase[1]!);
  expect(phrase[0]).toBeGreaterThan(most);
  expect(family).toBeLessThan(0.2);
});

test('fields weigh in the written order: name, phrase, words beside, text', () => {
  const { title, alias, phrase, tool, part, text, scattered } = field;
  const weights = [title, alias, phrase, tool, part, text, scattered];
  expect(weights).toEqual(weights.toSorted((a, b) => b - a));
});

test('words agree less, the further they are from each other', () => {
  const { same: letters, stem, root, meaning } = agreement;
  expect([letters, stem, root, meaning]).toEqual([letters, stem, root, meaning].toSorted((a, b) => b - a));
});
