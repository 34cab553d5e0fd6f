import { describe, expect, test } from 'vitest';
import { builtPages } from '../fixtures/built-site.ts';

const figureOf = /<figure class="figure [^]*?<\/figure>/g;
const drawingOf = /<svg[^]*?<\/svg>/g;
const linksIn = (html: string) => [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(([, href]) => href!);

const pages = builtPages()
  .map(({ path, html }) => ({ path, html, figures: html.match(figureOf) ?? [] }))
  .filter(({ figures }) => figures.length > 0);

describe('what a browser without pictures shows of a page with a figure', () => {
  test('there are such pages', () => {
    expect(pages.length).toBeGreaterThan(50);
  });

  test('is none of the words of a drawing, which stands in the page twice', () => {
    const words = pages.flatMap(({ path, figures }) =>
      figures
        .flatMap((figure) => figure.match(drawingOf) ?? [])
        .map((drawing) =>
          drawing
            .replaceAll(/<!\[CDATA\[[^>]*\]\]>/g, '')
            .replaceAll(/<[^>]*>/g, '')
            .trim(),
        )
        .filter((text) => text !== '')
        .map((text) => `${path}: ${text}`),
    );
    expect(words).toEqual([]);
  });

  test('is every link of the drawing, once more as text: beside it, or where its caption leads', () => {
    const htmlAt = new Map(pages.map(({ path, html }) => [path, html.replaceAll(drawingOf, '')]));
    const missing = pages.flatMap(({ path, html, figures }) => {
      const ids = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => `#${id}`));
      return figures.flatMap((figure) => {
        const caption = linksIn(/<figcaption[^]*<\/figcaption>/.exec(figure)![0]);
        const told = [path, ...caption].map((href) => htmlAt.get(href.split('#')[0]!) ?? '');
        const inText = new Set([...told.flatMap(linksIn), ...caption.map((href) => href.replace('#tiers', ''))]);
        return (figure.match(drawingOf) ?? [])
          .flatMap(linksIn)
          .filter((href) => !inText.has(href) && !ids.has(href) && !inText.has(href.replace(/#tier-.*/, '')))
          .map((href) => `${path}: ${href}`);
      });
    });
    expect([...new Set(missing)]).toEqual([]);
  });
});
