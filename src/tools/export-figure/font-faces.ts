/**
 * Write rules for the fonts that the words of a drawing are set in, each with its file in it. A font that cannot be had
 * is left out: the words are then set in the next one of their list.
 */
export async function fontFaces(drawing: SVGSVGElement): Promise<string> {
  const wanted = new Set(
    [...drawing.querySelectorAll('text')].map((text) => bare(getComputedStyle(text).fontFamily.split(',')[0]!)),
  );
  const faces = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const valueOf = (property: string) => rule.style.getPropertyValue(property);
      const file = /url\(["']?([^"')]+)["']?\)/.exec(valueOf('src'))?.[1];
      const family = bare(valueOf('font-family'));
      if (!file || !wanted.has(family)) return [];
      return { family, weight: valueOf('font-weight'), address: new URL(file, sheet.href ?? document.baseURI) };
    }),
  );
  const rules = await Promise.all(
    faces.map(async ({ family, weight, address }) => {
      const data = await dataOf(address).catch(() => undefined);
      return data && `@font-face{font-family:"${family}";font-weight:${weight};src:url(${data}) format("woff2")}`;
    }),
  );
  return rules.filter(Boolean).join('\n');
}

const bare = (family: string): string => family.trim().replace(/^["']|["']$/g, '');

/** A file of the site as an address that holds all its bytes. */
async function dataOf(address: URL): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.href} answers ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return `data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
}
