import { describe, expect, test } from 'vitest';
import soc2018 from '../../content/soc-2018.json' with { type: 'json' };
import { socCodes, socPlaceOf } from '../../src/domain/atlas/soc.ts';
import { type Soc, socSchema } from '../../src/schemas/soc.ts';
import { entries } from './real-content.ts';

const soc: Soc = socSchema.parse(soc2018);
const codes = socCodes(soc);
const groups = Object.entries(soc.groups);
const ofLevel = (level: string) => groups.filter(([, group]) => group.level === level).map(([code]) => code);
const places = codes.map((code) => ({ code, ...socPlaceOf(soc, code)! }));

describe('the classification of occupations', () => {
  test('has as many groups and codes as its publisher says', () => {
    expect(['major', 'minor', 'broad'].map((level) => ofLevel(level).length)).toEqual([23, 98, 459]);
    expect(new Set(codes).size).toBe(867);
    expect(codes).toEqual([...codes].sort());
    expect(groups.map(([code]) => code)).toEqual(groups.map(([code]) => code).sort());
  });

  test('puts every code into a major, a minor and a broad group with a title', () => {
    for (const { code, major, minor, broad } of places) {
      expect(major.code, code).toBe(`${code.slice(0, 2)}-0000`);
      expect(minor.code.slice(0, 4), code).toBe(code.slice(0, 4));
      expect(soc.groups[minor.code], code).toEqual({ level: 'minor', title: minor.title });
      expect(soc.groups[broad.code], code).toMatchObject({ level: 'broad', title: broad.title });
    }
  });

  // Two ways to say the same: cut from the code where the rule holds, and named one by one where it does not.
  test('follows from the digits but for what is known to be otherwise', () => {
    const minorOf = (code: string) =>
      ['15-12', '31-11', '51-51'].includes(code.slice(0, 5)) ? `${code.slice(0, 5)}00` : `${code.slice(0, 4)}000`;
    expect(places.filter(({ code, minor }) => minor.code !== minorOf(code))).toEqual([]);
    expect(places.filter(({ code, broad }) => broad.code !== `${code.slice(0, 6)}0`).map(({ code }) => code)).toEqual([
      '29-1221',
      '29-1222',
      '29-1223',
      '29-1224',
      '29-1229',
    ]);
  });

  test.for([
    ['29-1221', '29-1000', 'Healthcare Diagnosing or Treating Practitioners', '29-1210', 'Physicians'],
    ['29-1141', '29-1000', 'Healthcare Diagnosing or Treating Practitioners', '29-1140', 'Registered Nurses'],
    ['15-1252', '15-1200', 'Computer Occupations', '15-1250', 'Software and Web Developers, Programmers, and Testers'],
    ['47-2111', '47-2000', 'Construction Trades Workers', '47-2110', 'Electricians'],
    ['51-5111', '51-5100', 'Printing Workers', '51-5110', 'Printing Workers'],
    ['11-9111', '11-9000', 'Other Management Occupations', '11-9110', 'Medical and Health Services Managers'],
  ] as const)('puts %s where its publisher does', ([code, minor, minorTitle, broad, broadTitle]) => {
    expect(socPlaceOf(soc, code)).toMatchObject({
      minor: { code: minor, title: minorTitle },
      broad: { code: broad, title: broadTitle },
    });
  });

  test('has every occupation that an entry names', () => {
    const named = [
      ...[...entries.jobs.values()].flatMap(({ occupations }) => occupations.map((one) => one.soc)),
      ...[...entries.industries.values()].flatMap(({ occupations }) => occupations.map((one) => one.soc)),
    ];
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((code) => !socPlaceOf(entries.soc, code))).toEqual([]);
  });
});
