const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
};

/**
 * Mark the words of a drawing as CDATA. HTML knows CDATA inside drawings only, so a browser that draws reads the words as
 * ever. Browsers that show text alone pass over them: for those, the list beside the drawing says the same, once.
 *
 * @param marks what stands inside an `svg` element, as HTML
 */
export function keepToDrawing(marks: string): string {
  return marks.replace(/>([^<>]*[^<>\s][^<>]*)(?=<)/gu, (whole, text: string) => {
    const words = text.replace(/&(?:amp|quot|lt|gt|#3[49]);/gu, (entity) => entities[entity]!);
    // A ">" would end the part for programs that do not know it, and other entities would be read letter by letter.
    return /[<>]|\]\]|&#?\w+;/u.test(words) ? whole : `><![CDATA[${words}]]>`;
  });
}
