import type { Atlas } from '../../domain/atlas/atlas.ts';
import { industryFramework } from '../../domain/frameworks/industry-framework.ts';
import type { Framework } from '../../domain/frameworks/framework.ts';
import { builtContent, type BuiltContent } from '../../building/model/content-entries.ts';
import { withOwnIdentifiers } from '../../building/model/content-ids.ts';
import { builtLedger, entriesOfModel } from '../../building/model/content-ledger.ts';
import { oneLine, type SiteWords } from '../../building/model/content-words.ts';
import type { BuiltModel } from '../../building/model/model.ts';
import { competencyKey, entryKey, homeOfCompetency, idOfKey } from '../../domain/ledger/keys.ts';
import { files } from '#messages/built-files.ts';
import type { DataSite } from '../data-file.ts';

/** A file that is taken along. */
export interface BuiltFile {
  /** `pharmaceutical-manufacturing.case.json` */
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/** A model as all formats of frameworks are written from it. */
export interface BuiltSource {
  readonly model: BuiltModel;
  readonly words: SiteWords;
  readonly content: BuiltContent;
  /** What the writers of the open data read of an atlas, with the model as its only industry. */
  readonly atlas: Atlas;
  readonly framework: Framework;
  /** UUIDs of the model and of all that is in it. */
  readonly own: ReadonlySet<string>;
  /** Key of each competency of the site that the framework leads to → its title. */
  readonly others: ReadonlyMap<string, string>;
}

/**
 * Read a model as a framework. What is not written yet is called so, as formats ask for words; what stands twice is written once.
 *
 * @param today `2026-11-29`
 */
export function builtSource(given: BuiltModel, words: SiteWords, today: string): BuiltSource {
  const model = withOwnIdentifiers(writable(given), words);
  const content = builtContent(model, words, today, files.differs);
  const entries = entriesOfModel(content, words);
  const ledger = builtLedger(model, content, words, today);
  const key = entryKey('industries', content.ids.model);
  const framework = industryFramework(entries, content.ids.model, content.industry);
  const others = new Map(
    framework.associations.flatMap(({ to }) => {
      const known = words.competencies.get(idOfKey(to));
      return content.technical.has(idOfKey(to)) ? [] : [[to, known?.title ?? to] as const];
    }),
  );
  const known = [...others.keys()].flatMap((to) => {
    const uuid = words.competencies.get(idOfKey(to))?.uuid;
    return uuid === undefined ? [] : [[to, uuid] as const];
  });
  const schemes = [...words.models].map(([id, { uuid }]) => [entryKey('industries', id), uuid] as const);
  const live = { ...Object.fromEntries([...schemes, ...known]), ...words.identifiers, ...ledger.live };
  // All that there is was written today: the model keeps no days of single things.
  const dated = Object.fromEntries(
    [key, ...[...content.technical.keys()].map(competencyKey)].map((one) => [
      one,
      { first: model.made, changed: today, print: '' },
    ]),
  );
  return {
    model,
    words,
    content,
    atlas: { ...entries, ledger: { live, retired: {}, dated } } as unknown as Atlas,
    framework: { ...framework, associations: framework.associations.filter(({ to }) => to in live) },
    own: new Set(Object.values(ledger.live)),
    others: new Map([...others].filter(([to]) => to in live)),
  };
}

/** What the formats are told of the site: the makers publish the model, and records of the site keep their addresses there. */
export function siteOfModel({ model, words: { addresses }, own }: BuiltSource): DataSite {
  const publisher = model.stewards.map(oneLine).filter(Boolean).join('; ') || files.unnamed;
  const none = (): never => {
    throw new RangeError('a built model has no such file');
  };
  return {
    name: addresses.name,
    description: '',
    publisher,
    language: 'en-US',
    license: { name: addresses.license, url: addresses.home },
    hasAddress: true,
    home: addresses.home,
    pageOf: () => undefined,
    api: none,
    table: none,
    caseFile: (_, file) => {
      const identifier = file.slice(file.indexOf('/') + 1);
      return own.has(identifier) ? `urn:uuid:${identifier}` : addresses.case + file;
    },
    ctdl: (id) => `${addresses.ctdl}${id}.jsonld`,
    skos: (file) => addresses.skos + file,
    rsd: none,
    feed: '',
    occupation: none,
    onetOccupation: none,
    onetElement: none,
  };
}

/** The key of the framework of the site that a competency of it stands in. */
export const homeOf = (key: string): string => homeOfCompetency(idOfKey(key));

/** A model that every format can hold: words where there are none, no signs that nobody sees, nothing twice. */
function writable(given: BuiltModel): BuiltModel {
  const model = cleaned(given);
  const sectors = new Set(model.sectors.map(({ id }) => id));
  const stands = new Set<string>();
  const tiers = new Map<string, BuiltModel['tiers'][number]>();
  for (const tier of model.tiers) {
    if (!isId(tier.tier)) continue;
    const blocks = tier.blocks.flatMap((block) => {
      const { competency, sector, ...rest } = block;
      const known = competency !== undefined && isId(competency) ? competency : undefined;
      if (known !== undefined && stands.has(known)) return [];
      if (known !== undefined) stands.add(known);
      const statements = rest.statements.map((one) => ({ ...one, text: oneLine(one.text) || files.blank }));
      const title = oneLine(rest.title) || (known === undefined ? files.blank : '');
      const definition = oneLine(rest.definition) || title;
      return [
        {
          ...rest,
          statements,
          title,
          definition,
          ...(known !== undefined && { competency: known }),
          ...(sector !== undefined && sectors.has(sector) && { sector }),
        },
      ];
    });
    const before = tiers.get(tier.tier);
    tiers.set(tier.tier, before ? { ...before, blocks: [...before.blocks, ...blocks] } : { ...tier, blocks });
  }
  return {
    ...model,
    name: oneLine(model.name) || files.blank,
    summary: oneLine(model.summary) || oneLine(model.name) || files.blank,
    sectors: model.sectors.map((one) => ({
      ...one,
      title: oneLine(one.title) || files.blank,
      definition: oneLine(one.definition) || oneLine(one.title) || files.blank,
    })),
    tiers: [...tiers.values()],
  };
}

/** Whether a text can stand in a key. */
const isId = (text: string): boolean => /^[a-z\d]+(?:-[a-z\d]+)*(?:\/[a-z\d]+(?:-[a-z\d]+)*)?$/.test(text);

/** The same with a space for each sign that files cannot hold, in all texts. */
function cleaned<T>(value: T): T {
  if (typeof value === 'string')
    return value.replace(/[^\P{Cc}\n\r\t]|[\p{Cs}\p{Noncharacter_Code_Point}]/gu, ' ') as T;
  if (Array.isArray(value)) return value.map(cleaned) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cleaned(inner)])) as T;
}
