/**
 * Write robots.txt: everything may be read. A host looks for it at its root alone, so that in a folder it is of no use.
 *
 * @param sitemap whole address of the sitemap
 */
export const robotsTxt = (sitemap: string): string =>
  `# Everything here may be read, by people and by programs.\nUser-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
