import type { Atlas } from '../../domain/atlas/atlas.ts';
import { findFramework } from '../../domain/frameworks/frameworks.ts';
import { libraryKey, behaviorKey } from '../../domain/ledger/keys.ts';
import { exampleOfApi } from '../../exports/api/files.ts';
import { casePackage } from '../../exports/case/packages.ts';
import { caseSource } from '../../exports/case/source.ts';
import { exampleItem } from '../../exports/changes-feed.ts';
import { ctdlFiles } from '../../exports/ctdl/files.ts';
import type { DataFile } from '../../exports/data-file.ts';
import { skillDescriptors } from '../../exports/rsd/skills.ts';
import { skosFiles } from '../../exports/skos/files.ts';
import { exampleOfTables } from '../../exports/tables/files.ts';
import { dataSite } from '../../site/data-site.ts';
import { parseJson } from '../../tools/page-data.ts';

/** A short piece of a real file of each family, by the id of the family, made by what writes the file and of little more than it shows. */
export const dataExamples: Readonly<Record<string, (atlas: Atlas) => string | Promise<string>>> = {
  json: (atlas) => exampleOfApi(atlas, dataSite),
  tables: (atlas) => exampleOfTables(atlas, dataSite),
  case: (atlas) => {
    const source = caseSource(atlas, dataSite);
    const { CFItems } = casePackage(source, findFramework(atlas, libraryKey)!);
    return JSON.stringify(
      CFItems.find(({ identifier }) => identifier === someBehavior(atlas)),
      null,
      2,
    );
  },
  ctdl: (atlas) => {
    const file = 'library.jsonld';
    const shape = { '@context': 'string', '@graph': 'array' } as const;
    const graph = parseJson<CtdlGraph>(fileOf(ctdlFiles(atlas, dataSite), file), shape, file);
    const own = graph['@graph'].find((one) => one['ceterms:ctid'] === `ce-${someBehavior(atlas)}`);
    return JSON.stringify({ '@context': graph['@context'], '@graph': [own] }, null, 2);
  },
  skos: (atlas) => {
    const library = `turtle/${atlas.ledger.live[libraryKey]}.ttl`;
    const statements = fileOf(skosFiles(atlas, dataSite), library).split(/\n(?=\S+:)/);
    return statements.find((one) => one.startsWith(`library-competencies:${someBehavior(atlas)} `))!;
  },
  rsd: (atlas) => {
    const library = [findFramework(atlas, libraryKey)!];
    const skills = skillDescriptors(atlas, dataSite, library);
    return JSON.stringify(
      skills.find(({ uuid }) => uuid === someBehavior(atlas)),
      null,
      2,
    );
  },
  feed: (atlas) => exampleItem(atlas, dataSite),
};

interface CtdlGraph {
  readonly '@context': string;
  readonly '@graph': readonly Readonly<Record<string, unknown>>[];
}

function someBehavior({ behaviors, ledger }: Atlas): string | undefined {
  const [behavior] = behaviors.values();
  return behavior && ledger.live[behaviorKey(behavior)];
}

function fileOf(files: readonly DataFile[], path: string): string {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`no file ${path} to show as an example`);
  const made = file.make();
  return typeof made === 'string' ? made : new TextDecoder().decode(made);
}
