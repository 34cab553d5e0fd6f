import { describe, expect, test } from 'vitest';
import { checkBuiltModel } from '../../src/building/model/check.ts';
import { anOwnBlock, builtFrom, siteWordsOf, uuid, withBlock } from '../fixtures/a-built-model.ts';
import type { BuiltModel } from '../../src/building/model/model.ts';
import { atlasOf } from '../../src/domain/atlas/atlas.ts';
import { entries } from './real-content.ts';

const atlas = atlasOf(entries);
const site = siteWordsOf(atlas);
const today = '2026-11-29';

/** Words of the former name and of aliases were known to its readers, and count once they are gone. */
const troublesOf = (own: BuiltModel) => checkBuiltModel(own, site, today).filter(({ rule }) => rule !== 'prosePlain');

describe('a model that is begun from one of ours', () => {
  test.for([...atlas.industries.keys()])('%s is complete as soon as it has a name of its own', (id) => {
    const own = builtFrom(atlas, id, { name: 'Something Else', family: 'Other' });
    expect(troublesOf(own)).toEqual([]);
  });

  test('may have any technical competency in words of its own, for which our rules were kept', () => {
    const started = builtFrom(atlas, 'advanced-manufacturing', { name: 'Something Else' });
    const model = [...site.competencies.values()]
      .filter(({ id, topics }) => id.startsWith('retail/') && topics.length > 0)
      .reduce(
        (grown, { id, title, definition, statements, topics }) =>
          withBlock(
            grown,
            'industry-wide',
            anOwnBlock({
              id: uuid(id),
              title,
              definition,
              topics,
              statements: statements.map((one) => ({ id: uuid(one.id), text: one.text })),
              origin: { from: 'industry:retail', thing: id },
            }),
          ),
        started,
      );
    expect(troublesOf(model)).toEqual([]);
  });
});
