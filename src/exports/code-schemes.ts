import type { Code } from '../schemas/api-links.ts';
import type { DataSite } from './data-file.ts';

/** The schemes of codes that entries name, with the version that each code is of. */
export const schemes = {
  occupation: { scheme: 'O*NET-SOC', version: '2019' },
  element: { scheme: 'O*NET content model', version: '29.3' },
  industry: { scheme: 'NAICS', version: '2022' },
} as const;

/** An occupation of O*NET, with its address there and its title where the entry says it. */
export const occupationCode = (site: DataSite, code: string, title?: string): Code => ({
  ...schemes.occupation,
  code,
  ...(title !== undefined && { title }),
  url: site.onetOccupation(code),
});

/** An element of O*NET’s content model, with its address there. */
export const elementCode = (site: DataSite, code: string, title: string): Code => ({
  ...schemes.element,
  code,
  title,
  url: site.onetElement(code),
});

/** An industry of NAICS, which has no address of its own. */
export const industryCode = (code: string, title: string): Code => ({ ...schemes.industry, code, title });
