import type { Pay } from '../domain/occupations/pay.ts';
import type { Fact } from './structured-data.ts';
import { absoluteUrl } from './urls.ts';

/**
 * An occupation of O*NET in schema.org’s terms, with national pay as readers of `Occupation` expect it: a distribution of
 * base pay in a country. Without a figure there is no `estimatedSalary`.
 *
 * @param occupation `education` is what the Bureau of Labor Statistics takes as the usual way in; `read` is the day on which
 *   its tables were read: `2026-11-29`
 */
export function nationalOccupationData(occupation: {
  readonly name: string;
  readonly description: string;
  readonly path: string;
  readonly aliases: readonly string[];
  readonly code: string;
  readonly education: string | null;
  readonly experience: string | undefined;
  readonly skills: readonly { readonly name: string; readonly path: string }[];
  readonly pay: Pay | null;
  readonly read: string;
}): Fact {
  const { name, description, path, aliases, code, education, experience, skills, pay, read } = occupation;
  return {
    '@type': 'Occupation',
    '@id': absoluteUrl(path),
    name,
    description,
    ...(aliases.length > 0 && { alternateName: aliases }),
    url: absoluteUrl(path),
    mainEntityOfPage: { '@type': 'WebPage', url: absoluteUrl(path), lastReviewed: read },
    occupationalCategory: {
      '@type': 'CategoryCode',
      inCodeSet: { '@type': 'CategoryCodeSet', name: 'O*NET-SOC 2019' },
      codeValue: code,
    },
    occupationLocation: { '@type': 'Country', name: 'US' },
    ...(education && { educationRequirements: education }),
    ...(experience && { experienceRequirements: experience }),
    ...(pay && {
      estimatedSalary: {
        '@type': 'MonetaryAmountDistribution',
        name: 'base',
        currency: 'USD',
        duration: pay.per === 'year' ? 'P1Y' : 'PT1H',
        percentile10: pay.low,
        ...(pay.quarter !== null && { percentile25: pay.quarter }),
        median: pay.median,
        ...(pay.threeQuarters !== null && { percentile75: pay.threeQuarters }),
        percentile90: pay.high,
      },
    }),
    ...(skills.length > 0 && {
      skills: skills.map((one) => ({ '@type': 'DefinedTerm', name: one.name, url: absoluteUrl(one.path) })),
    }),
  };
}
