import { describe, expect, test } from 'vitest';
import { sectorIn, withSector } from '../../../src/tools/sector/sector.ts';

describe('sectorIn(query, known)', () => {
  test.for([
    ['?sector=chips', 'chips'],
    ['?a=b&sector=dyes', 'dyes'],
    ['?sector=wool', ''],
    ['?sector=', ''],
    ['', ''],
  ] as const)('reads %s as "%s"', ([query, sector]) => {
    expect(sectorIn(query, ['', 'chips', 'dyes'])).toBe(sector);
  });
});

describe('withSector(address, sector)', () => {
  test('names a sector, and keeps the rest of the address', () => {
    expect(withSector('https://a.example/b/?c=d#e', 'chips')).toBe('https://a.example/b/?c=d&sector=chips#e');
    expect(withSector('https://a.example/b/?sector=dyes', 'chips')).toBe('https://a.example/b/?sector=chips');
  });

  test('names none when none is chosen', () => {
    expect(withSector('https://a.example/b/?sector=dyes#e', '')).toBe('https://a.example/b/#e');
  });
});
