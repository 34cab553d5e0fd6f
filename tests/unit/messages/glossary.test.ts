import { expect, test } from 'vitest';
import { formatAsked } from '#messages/glossary.ts';

test('formatAsked(terms) writes terms as in a sentence, and leaves initials as they are', () => {
  expect(formatAsked(['Job zone'])).toBe('What “job zone” means');
  expect(formatAsked(['Critical work function', 'SOC', 'O*NET'])).toBe(
    'What “critical work function”, “SOC” and “O*NET” mean',
  );
});
