import type { Atlas } from '../../domain/atlas/atlas.ts';
import { once } from '../../domain/derive.ts';
import type { DataFile, DataSite } from '../data-file.ts';
import { skillsCsv } from './csv.ts';
import { skillCollection, skillDescriptors } from './skills.ts';

/**
 * List the files of Rich Skill Descriptors, by path from their folder: all of them as `collection.json` and
 * `collection.csv`, and with every record also each by itself, by its UUID.
 */
export function rsdFiles(atlas: Atlas, site: DataSite, everyRecord = false): DataFile[] {
  const skills = once(() => skillDescriptors(atlas, site));
  return [
    ...(everyRecord ? skills() : []).map((skill) => ({ path: `${skill.uuid}.json`, make: () => json(skill) })),
    { path: 'collection.json', make: () => json(skillCollection(atlas, site, skills())) },
    { path: 'collection.csv', make: () => skillsCsv(skills(), atlas.soc) },
  ];
}

const json = (value: object): string => `${JSON.stringify(value)}\n`;
