import { expect, test } from 'vitest';
import sharp from 'sharp';
import { builtPages, readAt } from '../fixtures/built-site.ts';

const pictureOf = (html: string): string | undefined =>
  /<meta property="og:image" content="https:\/\/[^/"]+(\/[^"]+)"/.exec(html)?.[1];
const pages = builtPages();
const isPictured = (path: string): boolean =>
  /^\/(?:industries|jobs|ladders)\/[^/]+\/$/.test(path) && !/^\/jobs\/by\//.test(path);

test('every industry model, job and ladder has a preview picture of its own, and no other page names one', () => {
  const pictured = pages.filter(({ path }) => isPictured(path));
  expect(pictured.length).toBeGreaterThan(100);
  const addresses = pictured.map(({ html }) => pictureOf(html));
  expect(addresses).not.toContain(undefined);
  expect(new Set(addresses).size).toBe(pictured.length);
  expect(pages.filter(({ path, html }) => !isPictured(path) && pictureOf(html)).map(({ path }) => path)).toEqual([]);
});

test('preview pictures have the size that other sites ask for, and weigh at most 100 kB', async () => {
  for (const { path, html } of pages.filter((one) => isPictured(one.path))) {
    const picture = readAt(pictureOf(html)!);
    const { format, width, height } = await sharp(picture).metadata();
    expect({ format, width, height }, path).toEqual({ format: 'png', width: 1200, height: 630 });
    expect(picture.length, path).toBeLessThanOrEqual(100_000);
  }
});
