import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { addressCells } from '../../../src/imports/cell-addresses.ts';

const addressed = (rows: string) => strFromU8(addressCells(strToU8(`<sheetData>${rows}</sheetData>`))).slice(11, -12);

describe('addressCells(part)', () => {
  test.for([
    ['<row><c/><c t="s"><v>0</v></c></row>', '<row r="1"><c r="A1"/><c r="B1" t="s"><v>0</v></c></row>'],
    ['<x:row><x:c></x:c></x:row>', '<x:row r="1"><x:c r="A1"></x:c></x:row>'],
    [
      '<row/><row r="7"><c/></row><row><c/></row>',
      '<row r="1"/><row r="7"><c r="A7"/></row><row r="8"><c r="A8"/></row>',
    ],
    ["<row r='2'><c r='Z2'/><c/><c/></row>", '<row r=\'2\'><c r=\'Z2\'/><c r="AA2"/><c r="AB2"/></row>'],
    ['<row><c r="ZZ1"/><c/></row>', '<row r="1"><c r="ZZ1"/><c r="AAA1"/></row>'],
    ['<row spans="1:2" ht="15"><c s="1"/></row>', '<row r="1" spans="1:2" ht="15"><c r="A1" s="1"/></row>'],
    ['<row><c note="a > b"/><c/></row>', '<row r="1"><c r="A1" note="a > b"/><c r="B1"/></row>'],
  ] as const)('gives %s the addresses of %s', ([given, expected]) => {
    expect(addressed(given)).toBe(expected);
  });

  test('leaves the words of a cell, remarks and other tags as they are', () => {
    const cell = '<c r="A1"><is><t><![CDATA[<c><row>]]></t></is></c><!-- <c> --><cols/><rowBreaks/>';
    expect(addressed(`<row>${cell}<c/></row>`)).toBe(`<row r="1">${cell}<c r="B1"/></row>`);
  });

  test('finds what is missing wherever it is in a large sheet, and nothing in tags that lie between two pieces', () => {
    const cell = '<c r="A1" t="inlineStr"><is><t>word</t></is></c>';
    const large = `<sheetData><row r="1">${cell.repeat(25_000)}`;
    const whole = strToU8(`${large}</row></sheetData>`);
    expect(addressCells(whole)).toBe(whole);
    expect(strFromU8(addressCells(strToU8(`${large}<c/></row></sheetData>`)))).toContain('<c r="B1"/></row>');
  });

  test('gives back the same bytes where nothing is missing', () => {
    const part = strToU8('<sheetData><row r="1" spans="1:1"><c r="A1" s="1"/><c s="2" r="B1"/></row></sheetData>');
    expect(addressCells(part)).toBe(part);
  });
});
