import type { APIRoute } from 'astro';
import * as jobLists from '#messages/job-lists.ts';
import { llmsTxt } from '../exports/llms-txt.ts';
import { loadAtlas } from '../site/atlas.ts';
import { site } from '../site/config.ts';
import { dataFamilies } from '../site/data-families.ts';
import { llmsSections } from '../site/llms-sections.ts';

const notes = [
  'Every competency, behavior, job model, industry model and ladder has a page and a UUID that stays the same. Each page says which statements come from a source and which are the editors’ own.',
  'Items and associations of CASE are in the packages of their frameworks, and Rich Skill Descriptors in their collection; by themselves they need not have files. Lists come whole: queries such as limit and offset are not answered.',
  jobLists.aboutJobLists,
  `Words and data are under ${site.license.name} (${site.license.url}): use them for anything, and name ${site.name} as the source.`,
];

/** What this site is and where its data is, for language models. */
export const GET: APIRoute = () => {
  const atlas = loadAtlas();
  return new Response(llmsTxt(site.name, site.description, notes, llmsSections(atlas, dataFamilies(atlas))));
};
