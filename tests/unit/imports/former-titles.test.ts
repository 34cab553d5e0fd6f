import { expect, test } from 'vitest';
import { keepFormerTitles } from '../../../src/imports/former-titles.ts';

const head = 'soc\ttitle\tzone';
const occupations = (titles: Readonly<Record<string, string>>) =>
  `${[head, ...Object.entries(titles).map(([soc, title]) => `${soc}\t${title}\t3`)].join('\n')}\n`;
const former = (...lines: string[]) => `${['soc\ttitle', ...lines].join('\n')}\n`;
const [nurse, baker] = ['29-1141.00', '51-3011.00'];

test('keepFormerTitles(…) keeps the title that a newer release changed, beside those of before, sorted', () => {
  const before = occupations({ [nurse]: 'Registered Nurses', [baker]: 'Bakers' });
  const now = occupations({ [nurse]: 'Professional Nurses', [baker]: 'Bakers' });
  expect(keepFormerTitles(former(`${nurse}\tTrained Nurses`), before, now)).toBe(
    former(`${nurse}\tRegistered Nurses`, `${nurse}\tTrained Nurses`),
  );
});

test('keepFormerTitles(…) drops a title that is back, and a code that is gone', () => {
  const before = occupations({ [nurse]: 'Professional Nurses', [baker]: 'Bakers' });
  const now = occupations({ [nurse]: 'Registered Nurses' });
  expect(keepFormerTitles(former(`${nurse}\tRegistered Nurses`), before, now)).toBe(
    former(`${nurse}\tProfessional Nurses`),
  );
});

test('keepFormerTitles(…) adds nothing when no title changed, nor at the first import', () => {
  const now = occupations({ [nurse]: 'Registered Nurses' });
  expect(keepFormerTitles(former(), now, now)).toBe(former());
  expect(keepFormerTitles(former(), '', now)).toBe(former());
});
