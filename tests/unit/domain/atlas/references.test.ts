import { describe, expect, test } from 'vitest';
import { citedBy, entriesNaming, listReferences, namingsTo } from '../../../../src/domain/atlas/references.ts';
import { aCredential } from '../../../fixtures/a-credential.ts';
import { aLadder } from '../../../fixtures/a-ladder.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

const ladder = aLadder();
const entries = entriesWith({
  credentials: { card: aCredential() },
  ladders: {
    kitchen: { ...ladder, places: ladder.places.map((place) => ({ ...place, credentials: ['card'] })) },
  },
});

describe('listReferences(entries)', () => {
  test('tells where an entry names another, and what', () => {
    const named = listReferences(entries).filter(({ from, id }) => from.id === 'kitchen' && id === 'card');
    expect(named).toHaveLength(ladder.places.length);
    expect(named[0]).toEqual({
      from: { kind: 'ladders', id: 'kitchen' },
      field: 'places.*.credentials.*',
      path: 'places.0.credentials.0',
      id: 'card',
      thing: 'credential',
      to: ['credentials'],
    });
  });

  test('tells what an entry names in itself', () => {
    expect(
      listReferences(entries).find(({ from, field }) => from.id === 'kitchen' && field === 'steps.*.from'),
    ).toEqual(
      expect.objectContaining({ to: [], within: 'places', thing: 'place of this ladder', path: 'steps.0.from' }),
    );
  });

  test('finds a competency of either kind by its id', () => {
    const kinds = listReferences(entries).flatMap(({ field, to }) => (field === 'related.*.to' ? [to.join()] : []));
    expect(new Set(kinds)).toEqual(new Set(['competencies,technical']));
  });
});

describe('namingsTo(entries, kind, id)', () => {
  test('lists nothing for what nothing names', () => {
    expect(namingsTo(entries, 'credentials', 'nothing')).toEqual([]);
  });
});

describe('entriesNaming(entries, kind, id, from, field)', () => {
  test('names each entry once, however often it names the other', () => {
    expect(entriesNaming(entries, 'credentials', 'card', 'ladders')).toEqual(['kitchen']);
  });

  test('asks for one field', () => {
    expect(entriesNaming(entries, 'credentials', 'card', 'ladders', 'credentials.*')).toEqual([]);
  });
});

describe('citedBy(entries, source)', () => {
  test('names every entry that cites it, of every kind', () => {
    const told = citedBy(entries, 'notes');
    const cites = (entry: object): boolean => (entry as { sources?: string[] }).sources?.includes('notes') ?? false;
    const counted = (['competencies', 'jobs', 'ladders', 'credentials'] as const).map(
      (kind) => [...entries[kind].values()].filter(cites).length,
    );
    expect(
      (['competencies', 'jobs', 'ladders', 'credentials'] as const).map(
        (kind) => told.filter((one) => one.kind === kind).length,
      ),
    ).toEqual(counted);
    expect(counted[0]).toBeGreaterThan(0);
  });
});
