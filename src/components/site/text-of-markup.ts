const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
};

/** Write what Astro escaped as it was before: `R&amp;D` is `R&D`. */
export const unescapeMarkup = (html: string): string =>
  html.replace(/&(?:amp|quot|lt|gt|#3[49]);/gu, (entity) => entities[entity]!);

/** The words of markup that Astro made, as an attribute takes them: `R&amp;D <em>staff</em>` is `R&D staff`. */
export const textOfMarkup = (html: string): string =>
  unescapeMarkup(html.replace(/<[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
