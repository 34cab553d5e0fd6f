import type { Atlas } from '../../domain/atlas/atlas.ts';
import { derive } from '../../domain/derive.ts';
import type { Framework, FrameworkItem } from '../../domain/frameworks/framework.ts';
import { frameworkAround } from '../../domain/frameworks/frameworks.ts';
import { find } from '../../domain/look-up.ts';
import type { Kind } from '../../domain/atlas/entries.ts';
import { behaviorKey, idOfKey, partKey } from '../../domain/ledger/keys.ts';
import type { Part } from '../../schemas/api.ts';
import type { DataSite } from '../data-file.ts';
import { identifierOf } from '../known-identifiers.ts';
import { withPage } from './references.ts';

/** A part before it is looked up: its key in the ledger, and where it stands. */
interface Place {
  readonly key: string;
  /** Path from the entry: `tiers.0.blocks.1`. */
  readonly path: string;
  /** For what is no item of a framework. */
  readonly told?: Pick<Part, 'type' | 'title'>;
}

/**
 * List what in an entry has an identifier of its own, in the order of the entry, each with where it stands in the file.
 * Empty for kinds without parts.
 *
 * @throws {UnknownIdError} if there is no such entry
 */
export function apiParts(atlas: Atlas, site: DataSite, kind: Kind, id: string): Part[] {
  const framework = frameworkAround(atlas, kind, id);
  const items = framework ? itemsByKey(framework) : new Map<string, FrameworkItem>();
  return placesOf(atlas, kind, id).map(({ key, path, told }) => {
    const { type, title } = told ?? find(items, key, 'item of a framework');
    return withPage(
      {
        type: type as Part['type'],
        id: idOfKey(key),
        identifier: identifierOf(atlas, key),
        title,
        at: ['', 'entry', ...path.split('.')].join('/'),
      },
      site.pageOf(key, atlas),
    );
  });
}

const itemsByKey = derive(({ items }: Framework) => new Map(items.map((item) => [item.key, item])));

function placesOf(atlas: Atlas, kind: Kind, id: string): Place[] {
  switch (kind) {
    case 'competencies':
    case 'technical':
      return (atlas.behaviorsOf.get(id) ?? []).map((one) => ({ key: behaviorKey(one), path: one.path }));
    case 'industries':
      return placesOfModel(atlas, id);
    case 'jobs': {
      const { competencies, responsibilities } = find(atlas.jobs, id, 'job');
      return [
        ...competencies.map(({ competency }, i) => ({
          key: partKey('asked', id, competency),
          path: `competencies.${i}`,
        })),
        ...responsibilities.map((own, i) => ({
          key: partKey('responsibility', id, own.id),
          path: `responsibilities.${i}`,
        })),
      ];
    }
    case 'ladders': {
      const { places, steps } = find(atlas.ladders, id, 'ladder');
      const title = (place: string): string => places.find((own) => own.id === place)!.title;
      return [
        ...places.map((place, i) => ({ key: partKey('place', id, place.id), path: `places.${i}` })),
        ...steps.map(({ from, to }, i) => ({
          key: partKey('step', id, from, to),
          path: `steps.${i}`,
          told: { type: 'step' as const, title: `${title(from)} → ${title(to)}` },
        })),
      ];
    }
    case 'tiers':
      return find(atlas.tiers, id, 'tier').clusters.map((own, i) => ({
        key: partKey('cluster', own.id),
        path: `clusters.${i}`,
      }));
    default:
      return [];
  }
}

function placesOfModel(atlas: Atlas, id: string): Place[] {
  const { sectors, tiers } = find(atlas.industries, id, 'industry model');
  return [
    ...sectors.map((sector, i) => ({
      key: partKey('sector', id, sector.id),
      path: `sectors.${i}`,
      told: { type: 'sector' as const, title: sector.title },
    })),
    ...tiers.flatMap(({ tier, blocks }, t) => [
      { key: partKey('course', id, tier), path: `tiers.${t}` },
      ...blocks.map(({ competency }, b) => ({
        key: partKey('block', id, competency),
        path: `tiers.${t}.blocks.${b}`,
      })),
    ]),
  ];
}
