/** Facts about this website. Nothing here is computed. */
export const site = {
  name: 'Cairn',
  tagline: 'Competency models, open to read',
  description:
    'What industries and jobs ask of people, competency by competency, down to what one would see or hear. Free, without accounts, on your own device.',
  language: 'en-US',
  /** Where a reader reports a mistake; the page adds the entry’s name. */
  issues: 'https://github.com/cairn-site/cairn/issues/new',
  repository: 'https://github.com/cairn-site/cairn',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  onetElement: 'https://www.onetonline.org/find/descriptor/result/',
  onetOccupation: 'https://www.onetonline.org/link/summary/',
} as const;
