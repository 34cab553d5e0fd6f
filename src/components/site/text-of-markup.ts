const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The words of markup that Astro made, as an attribute takes them: `R&amp;D <em>staff</em>` is `R&D staff`. */
export const textOfMarkup = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, sign: string) => signs[sign]!)
    .replace(/\s+/g, ' ')
    .trim();
