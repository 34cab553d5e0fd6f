import type { Atlas } from '../../domain/atlas/atlas.ts';
import { findFramework, listFrameworkKeys } from '../../domain/frameworks/frameworks.ts';
import type { DataFile, DataSite } from '../data-file.ts';
import { ctdlGraph, ctdlName, ctdlSource } from './graph.ts';

/**
 * List the files of CTDL-ASN, one graph a framework, by path from their folder: `library.jsonld`,
 * `industries-automation.jsonld`.
 */
export function ctdlFiles(atlas: Atlas, site: DataSite): DataFile[] {
  const source = ctdlSource(atlas, site);
  return listFrameworkKeys(atlas).map((key) => ({
    path: `${ctdlName(key)}.jsonld`,
    make: () => `${JSON.stringify(ctdlGraph(source, findFramework(atlas, key)!))}\n`,
  }));
}
