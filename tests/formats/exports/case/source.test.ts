import { describe, expect, test } from 'vitest';
import { UnknownIdError } from '../../../../src/domain/errors.ts';
import { caseSource, languageOf, linkToNode, oneLine } from '../../../../src/exports/case/source.ts';
import { aDataSite } from '../../../fixtures/a-data-site.ts';
import { atlasWith } from '../../../fixtures/entries.ts';

const atlas = atlasWith();
const source = caseSource(atlas, aDataSite());

describe('linkToNode(source, key)', () => {
  test('names an item and a framework by their addresses in 1.0', () => {
    const item = atlas.ledger.live['block:baking/patience'];
    const model = atlas.ledger.live['industry:baking'];
    const root = 'https://cairn.example/ims/case/v1p0';
    expect(linkToNode(source, 'block:baking/patience')).toEqual({
      title: 'Taking Time',
      identifier: item,
      uri: `${root}/CFItems/${item}`,
    });
    expect(linkToNode(source, 'industry:baking')).toMatchObject({ uri: `${root}/CFDocuments/${model}` });
  });

  test('throws UnknownIdError for what is no item and no framework', () => {
    expect(() => linkToNode(source, 'guide:reading')).toThrow(UnknownIdError);
  });
});

test('languageOf(source) leaves out the region', () => {
  expect(languageOf(source)).toBe('en');
});

test.for([
  ['a\r\nb', 'a b'],
  ['a\n\tb', 'a  b'],
  ['no breaks', 'no breaks'],
])('oneLine(%j) is %j', ([text, line]) => {
  expect(oneLine(text!)).toBe(line);
});
