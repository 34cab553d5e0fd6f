import type { EntriesByKind } from '../domain/atlas/entries.ts';
import type { Pack } from './pack.ts';

/** A file for programs, made when it is written and not before. */
export interface DataFile {
  /** Where it goes, from the folder of its family: `CFItems/3f2a…`. */
  readonly path: string;
  /** @param pack how a document of an office program is packed; in the way that runs everywhere when left out */
  readonly make: (pack?: Pack) => string | Uint8Array<ArrayBuffer>;
}

/** What every format is told of the site that the data is published on. Addresses are whole, with origin and folder. */
export interface DataSite {
  readonly name: string;
  readonly description: string;
  /** Who publishes it, in words. */
  readonly publisher: string;
  readonly language: string;
  readonly license: { readonly name: string; readonly url: string };
  /** Whether the deployment said where the site is. If not, its addresses are ones that nobody can open, and no paper names them. */
  readonly hasAddress: boolean;
  /** Address of the home page. */
  readonly home: string;
  /** Address of the page of what a key names, or undefined for what has none. */
  readonly pageOf: (key: string, entries: Pick<EntriesByKind, 'resources'>) => string | undefined;
  readonly api: (file: string) => string;
  readonly table: (name: string) => string;
  readonly caseFile: (version: 'v1p0' | 'v1p1', file: string) => string;
  readonly ctdl: (id: string) => string;
  readonly skos: (file: string) => string;
  readonly rsd: (file: string) => string;
  /** Address of the feed of changes. */
  readonly feed: string;
  /** Address of the page of an occupation of O*NET. */
  readonly occupation: (occupation: { readonly soc: string; readonly title: string }) => string;
  /** Address of an O*NET-SOC occupation at its publisher, and of an element of O*NET’s content model. */
  readonly onetOccupation: (code: string) => string;
  readonly onetElement: (id: string) => string;
}
