import type { Atlas } from '../domain/atlas/atlas.ts';
import { byTitle } from '../domain/look-up.ts';
import { programGroups } from '../domain/occupations/program-groups.ts';
import { groupDigits } from '#messages/counts.ts';
import * as kinds from '#messages/kinds.ts';
import type { DataFamily } from './data-families.ts';
import { buildLadderUrl, buildModelUrl, fillWorksheetsUrl, mapUrl, selfCheckUrl, surveyUrl } from './tool-urls.ts';
import {
  aboutUrl,
  absoluteUrl,
  accessibilityUrl,
  changesUrl,
  competenciesUrl,
  credentialsUrl,
  dataUrl,
  exploreUrl,
  guidesUrl,
  guideUrl,
  industriesUrl,
  industryUrl,
  jobsUrl,
  laddersUrl,
  matrixUrl,
  occupationsUrl,
  programsUrl,
  sitemapUrl,
  glossaryUrl,
  resourcesUrl,
  sourcesUrl,
  storiesUrl,
  usesUrl,
  useUrl,
} from './urls.ts';

/** The sections of llms.txt: lists, models, data, guides, and what may be passed over. Addresses are whole, counts computed. */
export function llmsSections(atlas: Atlas, families: readonly DataFamily[]) {
  const link = (title: string, path: string, note: string) => ({ title, url: absoluteUrl(path), note });
  const { industries, jobs, ladders, guides, uses, stories, resources, credentials, allCompetencies, behaviors } =
    atlas;
  return [
    {
      title: 'Lists',
      links: [
        link('Industry models', industriesUrl(), `${kinds.countKind('industries', industries.size)} as pyramids`),
        link(
          'Competencies',
          competenciesUrl(),
          `${kinds.countKind('competencies', allCompetencies.size)}, of the library and of industries, with ${groupDigits(behaviors.size)} behaviors and critical work functions, each on a page of its own`,
        ),
        link('Jobs', jobsUrl(), `${kinds.countKind('jobs', jobs.size)}: what each asks for, and why`),
        link('Jobs and competencies', matrixUrl(), 'one table: which job asks for which, how much, at which level'),
        link(
          'Occupations',
          occupationsUrl(),
          `${atlas.occupations.bySoc.size} occupations of O*NET: what each asks, pays and leads to`,
        ),
        link(
          'What suits me?',
          exploreUrl(),
          'statements to tick: jobs and occupations that meet them, with the reasons',
        ),
        link(
          'Check yourself',
          selfCheckUrl(),
          'questions about what one does: what fits, why, what is missing, and a plan, all kept on the device',
        ),
        link(
          'Programs of study',
          programsUrl(),
          `${programGroups(atlas.occupations).size} groups of programs, with the occupations that each is meant for`,
        ),
        link(
          'Ladders',
          laddersUrl(),
          `${kinds.countKind('ladders', ladders.size)}: places, and the steps between them`,
        ),
        link(
          'Credentials',
          credentialsUrl(),
          `${kinds.countKind('credentials', credentials.size)}: what each lets one do, who gives it, and who asks for it`,
        ),
        link(
          'Resources',
          resourcesUrl(),
          `${kinds.countKind('resources', resources.size)} on pages of others: what each is for, and whom it serves`,
        ),
        link(
          'Map a curriculum',
          mapUrl(),
          'outcomes of courses set beside a model, a job or an occupation: what is covered and what is missing',
        ),
        link(
          'Fill in a worksheet',
          fillWorksheetsUrl(),
          'the gap, employer and credential worksheets of models and jobs on the screen; workbooks open again',
        ),
        link('Ask employers', surveyUrl(), 'a survey of employers: prepared, sent as a link or a file, and counted'),
        link(
          'Build a model',
          buildModelUrl(),
          'a competency model of one’s own, begun from any of these or from a file, with its words, sectors and occupations',
        ),
        link(
          'Build a career ladder',
          buildLadderUrl(),
          'a ladder of one’s own: places, steps, what prepares for each, drawn as one goes, to print and to take along',
        ),
        link('Stories', storiesUrl(), `${kinds.countKind('stories', stories.size)} of models in use`),
      ],
    },
    {
      title: 'Industry models',
      links: [...industries]
        .sort(([, a], [, b]) => byTitle(a, b))
        .map(([id, { name, summary }]) => link(name, industryUrl(id), summary)),
    },
    {
      title: 'Data',
      links: [
        link('All data', dataUrl(), 'What there is, how to load it, license, how to cite'),
        ...families.flatMap(({ title, addresses }) =>
          addresses.map((one) => link(`${title}: ${one.title}`, one.path, one.type)),
        ),
        link('Sitemap', sitemapUrl(), 'Every page'),
      ],
    },
    {
      title: 'Uses',
      links: [
        link('All uses', usesUrl(), kinds.countKind('uses', uses.size)),
        ...[...uses]
          .sort(([, a], [, b]) => a.order - b.order)
          .map(([id, { title, summary }]) => link(title, useUrl(id), summary)),
      ],
    },
    {
      title: 'Guides',
      links: [
        link('All guides', guidesUrl(), kinds.countKind('guides', guides.size)),
        ...[...guides]
          .sort(([, a], [, b]) => a.order - b.order)
          .map(([id, { title, summary }]) => link(title, guideUrl(id), summary)),
      ],
    },
    {
      title: 'Optional',
      links: [
        link('Glossary', glossaryUrl(), 'Words of the trade, explained'),
        link('Sources', sourcesUrl(), 'Works drawn on, and their terms'),
        link('Changes', changesUrl(), 'What was added, changed, renamed or retired'),
        link('About', aboutUrl(), 'Who it is for, and how it is made'),
        link('Accessibility', accessibilityUrl(), 'What was tested'),
      ],
    },
  ];
}
