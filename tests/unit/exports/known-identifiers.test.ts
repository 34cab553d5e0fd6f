import { expect, test } from 'vitest';
import { UnknownIdError } from '../../../src/domain/errors.ts';
import { identifierOf } from '../../../src/exports/known-identifiers.ts';
import { atlasWith } from '../../fixtures/entries.ts';

test('identifierOf(atlas, key) throws UnknownIdError for a key without a line', () => {
  const atlas = atlasWith();
  expect(identifierOf(atlas, 'competency:patience')).toBe(atlas.ledger.live['competency:patience']);
  expect(() => identifierOf(atlas, 'competency:zeal')).toThrow(UnknownIdError);
});
