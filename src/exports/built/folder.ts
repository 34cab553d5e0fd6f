import { strToU8, zipSync } from 'fflate';
import { builtContent } from '../../building/model/content-entries.ts';
import { withOwnIdentifiers } from '../../building/model/content-ids.ts';
import { builtLedger, entryTexts } from '../../building/model/content-ledger.ts';
import type { SiteWords } from '../../building/model/content-words.ts';
import type { BuiltModel } from '../../building/model/model.ts';
import { printDigits } from '../../domain/ledger/entry-text.ts';
import { formatLedger } from '../../domain/ledger/format-ledger.ts';
import { partLedger } from '../../domain/ledger/join-ledgers.ts';
import { ledgerFileOf } from '../../domain/ledger/ledger-place.ts';
import { fileFor, kinds } from '../../schemas/kinds.ts';
import type { Ledger } from '../../schemas/ledger.ts';
import { files as words, formatReadMe } from '#messages/built-files.ts';
import { prose } from './prose.ts';
import type { BuiltFile } from './source.ts';
import { yaml } from './yaml.ts';

/** A folder as it is packed, and what the model has to remember of it. */
export interface BuiltFolder {
  readonly file: BuiltFile;
  /** Every file of it for `content/`, by path from there. */
  readonly texts: ReadonlyMap<string, string>;
  /** To be kept as `exported` of the model, so that the next folder has the same ids and identifiers. */
  readonly ledger: Ledger;
}

/** Makes the SHA-256 of a text, in hexadecimal digits. Where a browser has none, entries get their dates by `npm run ids`. */
export type Digest = (text: string) => Promise<string>;

/**
 * Write a model as a folder for `content/` of a copy of this site: the model, its own competencies, and their lines of the ledger, in
 * one archive with a note that says what to do.
 *
 * @param today day that stands in it as the day of the last look at the model: `2026-11-29`
 */
export async function builtFolder(
  given: BuiltModel,
  site: SiteWords,
  today: string,
  digest: Digest | undefined,
): Promise<BuiltFolder> {
  const model = withOwnIdentifiers(given, site);
  const content = builtContent(model, site, today, words.differs);
  const { ids, industry, technical, paragraphs } = content;
  const body = prose(paragraphs);
  const prints = digest ? await printsOf(entryTexts(content, body), digest) : new Map<string, string>();
  const ledger = builtLedger(model, content, site, today, prints);
  const texts = new Map([
    [fileFor('industries', ids.model), `---\n${yaml(written(industry))}---\n${body === '' ? '' : `\n${body}\n`}`],
    ...[...technical].map(([id, entry]) => [fileFor('technical', id), yaml(written(entry))] as const),
    ...[...partLedger(ledger, ledgerFileOf)].map(
      ([path, lines]) => [path.slice('content/'.length), formatLedger(lines)] as const,
    ),
  ]);
  const readMe = formatReadMe({
    title: industry.title,
    id: ids.model,
    page: `/${kinds.industries.page.replace('*', ids.model)}`,
    competencies: technical.size,
    isDated: digest !== undefined,
    taken: words.taken(site.addresses),
  });
  const top = `${ids.model}-for-content`;
  const packed = [
    [`${top}/README.md`, readMe],
    ...[...texts].map(([path, text]) => [`${top}/content/${path}`, text]),
  ].map(([path, text]) => [path!, strToU8(text!)] as const);
  return {
    // A day of its own, so that the same model gives the same bytes.
    file: {
      name: `${top}.zip`,
      type: 'application/zip',
      body: zipSync(Object.fromEntries(packed), { mtime: '1980-01-02' }),
    },
    texts,
    ledger,
  };
}

async function printsOf(entries: ReadonlyMap<string, string>, digest: Digest): Promise<Map<string, string>> {
  const made = [...entries].map(async ([key, text]) => [key, (await digest(text)).slice(0, printDigits)] as const);
  return new Map(await Promise.all(made));
}

/** What an author writes: without what is so by default. */
function written(entry: object): Record<string, never> {
  const said = Object.entries(entry).filter(([name, value]) => {
    if (name === 'tiers') return true;
    return !(Array.isArray(value) && value.length === 0 && byDefault.has(name));
  });
  return Object.fromEntries(said.map(([name, value]) => [name, withoutBasis(name, value)])) as Record<string, never>;
}

/** Lists that may be left out when they are empty. */
const byDefault = new Set([
  'aliases',
  'naics',
  'sectors',
  'occupations',
  'credentials',
  'updated',
  'history',
  'onet',
  'related',
]);

/** Blocks and occupations are named by a source unless they say otherwise. */
function withoutBasis(name: string, value: unknown): unknown {
  if (name === 'tiers')
    return (value as readonly { readonly blocks: readonly object[] }[]).map((tier) => ({
      ...tier,
      blocks: tier.blocks.map(plain),
    }));
  return name === 'occupations' ? (value as readonly object[]).map(plain) : value;
}

const plain = ({ basis: _basis, ...rest }: { readonly basis?: unknown }): object => rest;
