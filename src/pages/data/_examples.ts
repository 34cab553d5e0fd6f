import type { Atlas } from '../../domain/atlas/atlas.ts';
import type { Framework, FrameworkItem } from '../../domain/frameworks/framework.ts';
import { findFramework } from '../../domain/frameworks/frameworks.ts';
import { behaviorKey, libraryKey } from '../../domain/ledger/keys.ts';
import { exampleOfApi } from '../../exports/api/files.ts';
import { casePackage } from '../../exports/case/packages.ts';
import { caseSource } from '../../exports/case/source.ts';
import { exampleItem } from '../../exports/changes-feed.ts';
import { ctdlGraph, ctdlSource } from '../../exports/ctdl/graph.ts';
import { skillDescriptors } from '../../exports/rsd/skills.ts';
import { exampleOfSkos } from '../../exports/skos/files.ts';
import { exampleOfTables } from '../../exports/tables/files.ts';
import { dataSite } from '../../site/data-site.ts';

/** A short piece of a real file of each family, by the id of the family, made by what writes the file, of no more than it shows. */
export const dataExamples: Readonly<Record<string, (atlas: Atlas) => string | Promise<string>>> = {
  json: (atlas) => exampleOfApi(atlas, dataSite),
  tables: (atlas) => exampleOfTables(atlas, dataSite),
  case: (atlas) => {
    const { CFItems } = casePackage(caseSource(atlas, dataSite), libraryAround(atlas));
    return JSON.stringify(CFItems.at(-1), null, 2);
  },
  ctdl: (atlas) => {
    const graph = ctdlGraph(ctdlSource(atlas, dataSite), libraryAround(atlas));
    return JSON.stringify({ '@context': graph['@context'], '@graph': graph['@graph'].slice(-1) }, null, 2);
  },
  skos: (atlas) => exampleOfSkos(atlas, dataSite, libraryAround(atlas)),
  rsd: (atlas) => JSON.stringify(skillDescriptors(atlas, dataSite, [libraryAround(atlas)])[0], null, 2),
  feed: (atlas) => exampleItem(atlas, dataSite),
};

/** The library, with one of its behaviors at the end of what that stands under, and nothing else. */
function libraryAround(atlas: Atlas): Framework {
  const library = findFramework(atlas, libraryKey)!;
  const items = new Map(library.items.map((item) => [item.key, item]));
  const [behavior] = atlas.behaviors.values();
  const way: FrameworkItem[] = [];
  for (let item = behavior && items.get(behaviorKey(behavior)); item; item = items.get(item.parent ?? ''))
    way.unshift(item);
  return { ...library, items: way, associations: [] };
}
