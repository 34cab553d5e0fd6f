/** What formats without fields for it say of a place in words. */
export const exported = {
  level: (level: number): string => `Level ${level} of 6.`,
  occupation: (soc: string, title: string): string =>
    `Occupation: ${soc}${title === '' ? '' : ` ${title}`} (O*NET-SOC).`,
  education: (label: string): string => `Education: ${label}.`,
  zone: (zone: number): string => `Job zone ${zone} of 5 (O*NET).`,
  requirement: (line: string): string => `Requirement: ${line}`,
  step: (kind: string, from: string): string => `What prepares for the ${kind} from ${from}:`,
  lowerZone: (why: string): string => `Why the job zone is lower: ${why}`,
};

/** Names of the sheets, and the title of the workbook. */
export const sheets = {
  places: 'Places',
  steps: 'Steps',
  about: 'About',
  title: (ladder: string): string => (ladder === '' ? 'Career ladder' : `Career ladder: ${ladder}`),
};

/** Names of the columns. */
export const columns = {
  number: 'Number',
  title: 'Place',
  level: 'Level (1 entry to 6 executive)',
  summary: 'What one does there',
  job: 'Job model',
  soc: 'O*NET-SOC code',
  occupation: 'Occupation',
  zone: 'Job zone (1 to 5)',
  education: 'Education',
  credentials: 'Credentials',
  requirements: 'Requirements',
  otherThanJob: 'Why it is other than its job',
  pay: 'Median pay in the United States',
  payOf: 'Pay is of',
  identifier: 'Identifier',
  from: 'From',
  to: 'To',
  kind: 'Kind of step',
  experiences: 'Critical developmental experiences',
  lowerZone: 'Why people take it to a lower job zone',
  what: 'What',
  value: 'Value',
} as const;

/** What the last sheet says. */
export const aboutRows = {
  ladder: 'Career ladder',
  field: 'Field of work',
  summary: 'What it shows',
  industry: 'Industry model',
  wages: 'Pay: survey of wages (OEWS)',
  made: 'Made on',
  note: 'Note',
  noteText:
    'Written by whoever built this ladder. Facts about occupations are from O*NET and from the Bureau of Labor Statistics, which endorse nothing here.',
} as const;

/** What to do with the folder, as a page of text. @param files what is in it, from `content/` */
export const readMe = (files: readonly string[]): string =>
  `This folder holds a career ladder for a site that is made with Cairn.

1. Put these files into the folder "content" of your copy:
${files.map((file) => `   content/${file}`).join('\n')}
2. Run: npm run content
   It says whether all is right, and if not, where, what and how to mend it.
3. Run: npm run build

The second file has the identifiers of the ladder, its places and its steps. They stay as they are
when you build the ladder again and put the new files in the place of these.
`;
