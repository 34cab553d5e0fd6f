import { describe, expect, test } from 'vitest';
import { readModel } from '../../../../src/building/model/read.ts';
import { writeModel } from '../../../../src/building/model/write.ts';
import { formatModelTrouble } from '#messages/build-model-changes.ts';
import { begunFrom, faultsOf, firstEdition } from '../../../fixtures/some-built-models.ts';
import { uuidOf } from '../../../fixtures/some-mappings.ts';

const model = begunFrom(firstEdition);
const spare = uuidOf(9);
const told = (text: string): string[] => readModel(text, spare).troubles.map(formatModelTrouble);

describe('a model of a file', () => {
  test('of a later version is left alone, and a person is told how to go on', () => {
    const later = writeModel({ ...model, version: 2 as never });
    expect(readModel(later, spare).model).toBeUndefined();
    expect(told(later)[0]).toMatch(/later version of this site \(2; this page knows 1\).*Load this page again/);
  });

  test('that is none is refused in words', () => {
    for (const text of ['', 'PK\u0003', '{}', '[]', '{"format":"cairn-record","version":1}'])
      expect(told(text)[0]).toMatch(/no model that this page saved|nothing in it/);
  });

  test('that was changed by hand keeps what is right, and says where the rest was', () => {
    const file = JSON.parse(writeModel(model)) as {
      tiers: { id: string; blocks: { id: string; title: unknown; sector?: string }[] }[];
      made: string;
    };
    file.tiers[0]!.blocks[1]!.id = file.tiers[0]!.blocks[0]!.id;
    file.tiers[0]!.blocks[2]!.title = 7;
    file.tiers[1]!.blocks[0]!.sector = model.sectors[0]!.id;
    const text = JSON.stringify(file);
    const { model: read } = readModel(text, spare);
    expect(faultsOf(read!)).toEqual([]);
    expect(read!.tiers.map(({ blocks }) => blocks.length)).toEqual(model.tiers.map(({ blocks }) => blocks.length));
    expect(told(text)).toEqual([
      expect.stringContaining('tiers › entry 1 › blocks › entry 2 › id: It stands there twice'),
      expect.stringContaining('tiers › entry 1 › blocks › entry 3 › title: Here was “7”'),
      expect.stringContaining('tiers › entry 2 › blocks › entry 1 › sector: Here was'),
    ]);
  });

  test('that was cut off gives its beginning', () => {
    const text = writeModel(model, 1);
    const { model: read, troubles } = readModel(text.slice(0, text.indexOf('"alpha/weighing"')), spare);
    expect(read!.name).toBe('Alpha');
    expect(read!.tiers).toHaveLength(2);
    expect(troubles.map(({ what }) => what)).toContain('damaged');
  });
});
