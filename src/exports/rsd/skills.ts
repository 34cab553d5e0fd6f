import type { Atlas } from '../../domain/atlas/atlas.ts';
import { find } from '../../domain/look-up.ts';
import { appearedOn, changedOn } from '../../domain/ledger/dates.ts';
import type { Framework, FrameworkItem } from '../../domain/frameworks/framework.ts';
import { listCompetencyFrameworks } from '../../domain/frameworks/frameworks.ts';
import { collectionKeys, idOfKey } from '../../domain/ledger/keys.ts';
import type { DataSite } from '../data-file.ts';
import { dateTime } from '../date-times.ts';
import { identifierOf } from '../known-identifiers.ts';
import { textOfKey } from '../../domain/ledger/words-of-key.ts';
import type { Alignment, CollectedSkill, JobCode, SkillCollection, SkillDescriptor } from './records.ts';

/** The context that descriptors are published with. */
const skillContext = 'https://rsd.openskillsnetwork.org/context-v1.json';

const collectionName = 'Behaviors and critical work functions';

/**
 * Write every behavior of the library and every critical work function of the industries as a Rich Skill Descriptor, in the
 * order of the frameworks. A behavior has no short name of its own, so that its id in words serves as one; its competency
 * and what that is also called are the keywords. Its address is its place in the collection, which is there on every host.
 *
 * @param frameworks those whose statements are written; all when left out
 */
export function skillDescriptors(
  atlas: Atlas,
  site: DataSite,
  frameworks: readonly Framework[] = listCompetencyFrameworks(atlas),
): SkillDescriptor[] {
  const collection = { uuid: identifierOf(atlas, collectionKeys.behaviors), name: collectionName };
  return frameworks.flatMap((framework) =>
    framework.items
      .filter(({ type }) => type === 'behavior' || type === 'function')
      .map((item): SkillDescriptor => {
        const uuid = identifierOf(atlas, item.key);
        const competency = idOfKey(item.parent!);
        const { title } = find(atlas.allCompetencies, competency, 'competency');
        return {
          ...publishedFields(atlas, site, item.key),
          type: 'RichSkillDescriptor',
          id: site.rsd(`collection.json#${uuid}`),
          uuid,
          authors: [site.publisher],
          status: 'Published',
          publishDate: dateTime(appearedOn(atlas, item.key)),
          skillName: textOfKey(item.key),
          skillStatement: item.statement,
          categories: [title],
          keywords: keywordsOf(atlas, framework, competency),
          certifications: [],
          standards: [],
          alignments: alignmentsOf(atlas, site, framework, item),
          occupations: occupationsOf(atlas, site, competency),
          employers: [],
          collections: [collection],
        };
      }),
  );
}

/** Gather descriptors, each whole, in a collection. */
export function skillCollection(atlas: Atlas, site: DataSite, skills: readonly SkillDescriptor[]): SkillCollection {
  const key = collectionKeys.behaviors;
  return {
    ...publishedFields(atlas, site, key),
    type: 'RichSkillCollection',
    id: site.rsd('collection.json'),
    uuid: identifierOf(atlas, key),
    name: collectionName,
    description: 'Every behavior of the library and every critical work function of the industry models.',
    author: site.publisher,
    status: 'Published',
    publishDate: dateTime(appearedOn(atlas, key)),
    skills: skills.map(collect),
    skillKeywords: {},
  };
}

function publishedFields(atlas: Atlas, site: DataSite, key: string) {
  return {
    '@context': skillContext,
    context: skillContext,
    creator: site.home,
    creationDate: dateTime(appearedOn(atlas, key)),
    updateDate: dateTime(changedOn(atlas, key)),
  };
}

/** What is the same for all of a collection, or says that it is in it, stands once. */
const collect = ({
  '@context': _context,
  context: _again,
  collections: _collections,
  ...skill
}: SkillDescriptor): CollectedSkill => skill;

/** Its competency, what that is also called, and its cluster; for a technical competency, the model in the cluster’s place. */
function keywordsOf(atlas: Atlas, framework: Framework, competency: string): string[] {
  const { title, aliases, cluster } = find(atlas.allCompetencies, competency, 'competency');
  const clusters = [...atlas.tiers.values()].flatMap((tier) => tier.clusters);
  const group = clusters.find(({ id }) => id === cluster)?.title ?? framework.title;
  return [...new Set([title, ...aliases, group])];
}

/** The competency it speaks for, on its page and as an item of CASE. */
function alignmentsOf(atlas: Atlas, site: DataSite, framework: Framework, { parent }: FrameworkItem): Alignment[] {
  const { title } = find(atlas.allCompetencies, idOfKey(parent!), 'competency');
  const page = site.pageOf(parent!, atlas);
  const whole = site.pageOf(framework.key, atlas);
  const ofCase = (folder: string, key: string): string =>
    site.caseFile('v1p0', `${folder}/${identifierOf(atlas, key)}`);
  return [
    ...(page === undefined
      ? []
      : [
          {
            id: page,
            skillName: title,
            isPartOf: { ...(whole !== undefined && { id: whole }), name: framework.title },
          },
        ]),
    {
      id: ofCase('CFItems', parent!),
      skillName: title,
      isPartOf: { id: ofCase('CFDocuments', framework.key), name: framework.title },
    },
  ];
}

/**
 * The occupations that ask for a competency, each once, by code: those that a job asking for it matches exactly. Of a
 * close or broad match nobody has looked whether the rest of the occupation asks for it too.
 */
function occupationsOf({ jobs, jobsWith }: Atlas, site: DataSite, competency: string): JobCode[] {
  const exact = (jobsWith.get(competency) ?? []).flatMap(({ job }) =>
    find(jobs, job, 'job').occupations.filter(({ match }) => match === 'exact'),
  );
  const codes = exact.map(({ soc, title }): [string, JobCode] => [
    soc,
    {
      code: soc,
      targetNode: site.onetOccupation(soc),
      targetNodeName: title,
      frameworkName: 'o*net',
      level: 'onet',
    },
  ]);
  return [...new Map(codes).values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
