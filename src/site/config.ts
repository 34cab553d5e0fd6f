/** Facts about this website. Nothing here is computed. */
export const site = {
  name: 'Cairn',
  /** Where the site is when the deployment does not say, by the variable SITE. */
  origin: 'https://cairn.example',
  tagline: 'Competency models, open to read',
  description:
    'What industries and jobs ask of people, competency by competency, down to what one would see or hear. Free, without accounts, on your own device.',
  language: 'en-US',
  /**
   * Address that opens a new issue in a public tracker, without its query; a page adds the entry’s name and address.
   * Empty while the site has no tracker: a page then writes to `mail`, and without that offers the text to copy.
   */
  issues: '',
  /** Mail address for reports of problems, where there is no tracker; or empty. */
  mail: '',
  license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  onetElement: 'https://www.onetonline.org/find/descriptor/result/',
  onetSearch: 'https://www.onetonline.org/find/result?s=',
  onetOccupation: 'https://www.onetonline.org/link/summary/',
  /** Wages in a reader’s own area: by O*NET-SOC code, and for those who search by title. */
  localWages: 'https://www.onetonline.org/link/localwages/',
  salaryFinder: 'https://www.careeronestop.org/Toolkit/Wages/find-salary.aspx',
} as const;

/**
 * Components that the prose of guides, models, uses and stories may name beside Markdown, for what is counted when the site is
 * built: what is listed here is what `npm run content` lets pass and what `components/site/prose-parts.ts` must have.
 */
export const proseComponents = ['NearPairs'] as const satisfies readonly string[];
