import { z } from 'zod';
import { day, socCode, webAddress } from './parts.ts';

const group = z.strictObject({ code: z.string().describe('Code of SOC 2018.'), title: z.string() });

/** Where the facts of a table are from. */
const edition = z.strictObject({
  table: z.string(),
  title: z.string(),
  publisher: z.string(),
  release: z.string(),
  year: z.int().describe('Of the release, or that the figures are of.'),
  license: z.string(),
  attribution: z.string().describe('What must stand where its figures do.'),
  url: webAddress,
  read: day.describe('When we read it.'),
});

const frame = {
  kind: z.literal('occupations'),
  title: z.string(),
  description: z.string(),
  url: webAddress,
  schema: webAddress.describe('Address of the JSON Schema that this file keeps.'),
  license: webAddress.describe('Address of the license of what we say here; the facts have those of their editions.'),
  editions: z.array(edition),
};

/** The families of occupations, `/api/v1/occupations.json`. */
export const occupationListFile = z.strictObject({
  ...frame,
  count: z.int().min(0).describe('Occupations in all families.'),
  families: z.array(
    z.strictObject({
      ...group.shape,
      count: z.int().min(1),
      list: webAddress.describe('File of its occupations.'),
    }),
  ),
});

const dollars = z.number().min(0).describe('US dollars.');
const score = z.strictObject({
  id: z.string().describe('Id of a competency of the library, or of a knowledge element of O*NET.'),
  score: z.number().describe('Standard deviations from the mean of all rated occupations.'),
  rated: z.int().min(1).describe('Elements that speak for it and were rated here.'),
  named: z.int().min(1).describe('Elements that speak for it in all.'),
});

const occupation = z.strictObject({
  code: socCode,
  title: z.string(),
  page: webAddress,
  onet: webAddress.describe('Its page at O*NET OnLine.'),
  titles: z.array(z.string()).describe('What people call it; those that workers named in a survey first.'),
  jobZone: z.int().min(1).max(5).optional(),
  interests: z
    .strictObject({
      highest: z.string().describe('Letters of the strongest interests, the strongest first.'),
      scores: z.record(z.enum(['R', 'I', 'A', 'S', 'E', 'C']), z.number()).describe('1–7; made by a program.'),
    })
    .optional(),
  education: z
    .strictObject({
      by: z.enum(['workers', 'experts']).describe('Who was asked what a new hire needs.'),
      shares: z
        .array(z.number())
        .length(12)
        .optional()
        .describe('Percent for each of O*NET’s twelve levels; left out where O*NET advises against showing it.'),
    })
    .optional(),
  usualEntry: z
    .strictObject({
      education: z.string(),
      experience: z.string().optional(),
      training: z.string().optional(),
    })
    .optional()
    .describe('What the Bureau of Labor Statistics takes as the usual way in.'),
  pay: z
    .strictObject({
      per: z.enum(['year', 'hour']),
      percentile10: dollars,
      percentile25: dollars.optional(),
      median: dollars,
      percentile75: dollars.optional(),
      percentile90: dollars,
      hourlyMedian: dollars.optional(),
      of: z.string().describe('What the survey calls those whom the figures are of.'),
      sharedWith: z.array(socCode).describe('Other occupations that the same figures are of.'),
    })
    .optional(),
  outlook: z
    .strictObject({
      employment: z.number().describe('People now, in thousands, the self-employed among them.'),
      employmentThen: z.number().describe('The same in ten years.'),
      change: z.number().describe('Percent.'),
      openings: z.number().optional().describe('A year, in thousands: growth and people who leave.'),
      of: z.string().describe('What the projections call those whom the figures are of.'),
    })
    .optional(),
  sectors: z.array(z.strictObject({ naics: z.string(), title: z.string(), share: z.number() })),
  technologies: z.array(z.string()).describe('Without names that may be a mistake.'),
  programs: z.array(z.string()).describe('Codes of programs of study (CIP 2020).'),
  competencies: z.array(score).optional().describe('Left out when nobody rated the occupation.'),
  knowledge: z.array(score).optional(),
  standIns: z
    .strictObject({ basis: z.enum(['related', 'group']), codes: z.array(socCode) })
    .optional()
    .describe('Rated occupations near to one that nobody rated.'),
});

/** The occupations of one family, `/api/v1/occupations/29-0000.json`. */
export const occupationFamilyFile = z.strictObject({
  ...frame,
  family: group,
  occupations: z.array(occupation),
});

/** The families of occupations. */
export type OccupationListFile = z.output<typeof occupationListFile>;

/** The occupations of one family. */
export type OccupationFamilyFile = z.output<typeof occupationFamilyFile>;
