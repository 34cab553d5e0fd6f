/** Where a drawing comes from, as the page tells it. */
export interface Origin {
  /** Name of the site: `Cairn`. */
  readonly site: string;
  /** What kind of figure it is, in one word: `ladder`. */
  readonly figure: string;
  /** Whole address of the page. */
  readonly address: string;
  /** Name and address of the license. */
  readonly license: string;
}

/** What a drawing can be saved as. */
export type FileKind = 'svg' | 'png';

/** Choices of the saved files. */
export const exportFigureDefaults = {
  /** Room around the drawing, in its own units. */
  margin: 16,
  /** Pixels of a picture for each unit. */
  scale: 2,
  /** What every browser’s canvas can hold: pixels of a side, pixels in all. */
  side: 8192,
  area: 16_777_216,
};

/** What helps on the page alone and stays there: the definitions that show under the pointer, and what is no drawing. */
export const leftBehind = '.tip, script, style, foreignObject';

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Name a file by the site, the page’s place in it and the figure: `cairn-petroleum-ladder.svg`. */
export function fileName({ site, figure, address }: Origin, kind: FileKind): string {
  const page = new URL(address).pathname.split('/').filter(Boolean).at(-1) ?? '';
  const parts = [site, page, figure].map(slug).filter((part, i, all) => part !== '' && part !== all[i - 1]);
  return `${parts.join('-')}.${kind}`;
}

/** Say where a drawing is from and how it may be used. */
export function originNote({ site, address, license }: Origin): string {
  return `From ${site}, ${address}. ${license}`;
}

/** Whether an attribute goes along. Looks are written anew; what the page needs for its own ends stays with it. */
export function isKept(attribute: string): boolean {
  return !/^(?:class|style|tabindex|on.*|data-.*)$/.test(attribute);
}

/** Make a link whole, so that it leads to the page from anywhere. Undefined for what is no address of the web. */
export function wholeLink(href: string, address: string): string | undefined {
  try {
    const url = new URL(href, address);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Size a picture: two pixels a unit, or as many as the canvas of every browser holds.
 *
 * @param width of the drawing with its margin, as `height`: more than 0
 */
export function pictureSize(width: number, height: number): { readonly width: number; readonly height: number } {
  const { scale: most, side, area } = exportFigureDefaults;
  const scale = Math.min(most, side / width, side / height, Math.sqrt(area / (width * height)));
  return { width: Math.max(1, Math.floor(width * scale)), height: Math.max(1, Math.floor(height * scale)) };
}
