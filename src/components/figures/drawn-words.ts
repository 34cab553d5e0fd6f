import { unescapeMarkup } from '../site/text-of-markup.ts';

/**
 * Mark the words of a drawing as CDATA. HTML knows CDATA inside drawings only, so a browser that draws reads the words as
 * ever. Browsers that show text alone pass over them: for those, the list beside the drawing says the same, once.
 *
 * @param marks what stands inside an `svg` element, as HTML
 */
export function keepToDrawing(marks: string): string {
  return marks.replace(/>([^<>]*[^<>\s][^<>]*)(?=<)/gu, (whole, text: string) => {
    const words = unescapeMarkup(text);
    // A ">" would end the part for programs that do not know it, and other entities would be read letter by letter.
    return /[<>]|\]\]|&#?\w+;/u.test(words) ? whole : `><![CDATA[${words}]]>`;
  });
}
