import type { Atlas } from '../../domain/atlas/atlas.ts';
import { find } from '../../domain/look-up.ts';
import { industryCode } from '../code-schemes.ts';
import type { DataSite } from '../data-file.ts';
import { listKind } from '../entries-by-kind.ts';
import { blocksOf } from '../../domain/atlas/model-blocks.ts';
import { credentialNeedsOf, leading, leadingOf, leadingToEntry, orNothing, trailing } from './rows.ts';
import { day, leadingTo, list, number, optional, table, type Table, text } from './table.ts';
import { entryKey, partKey } from '../../domain/ledger/keys.ts';

/** One industry model a row. */
export function industriesTable(atlas: Atlas, site: DataSite): Table {
  return table(
    { name: 'industries', title: 'Industry models', description: 'One industry model.' },
    listKind(atlas, 'industries').map(([id, model]) => ({ key: entryKey('industries', id), model })),
    {
      ...leading(atlas),
      title: text('The full name.', ({ model }) => model.title),
      name: text('The short name.', ({ model }) => model.name),
      type: text('"framework" for Building Blocks, else "industry".', ({ model }) => model.kind),
      family: text('Sector family it is listed under.', ({ model }) => model.family),
      aliases: list('Old names and names people type.', ({ model }) => model.aliases),
      summary: text('Who it is for and what it covers.', ({ model }) => model.summary),
      builds_on: leadingTo(
        'industries',
        'id',
        optional.text('Id of the model it is built on.', ({ model }) => model.buildsOn),
      ),
      stewards: list('Who made the original, or the model itself where it has none.', ({ model }) => model.stewards),
      original_title: optional.text('Name of the original, if there is one.', ({ model }) => model.original?.title),
      original_url: optional.address('Where the original is published.', ({ model }) => model.original?.url),
      published: optional.text(
        'When the original first appeared, as exactly as it is known.',
        ({ model }) => model.published,
      ),
      updated: list('When the original was updated.', ({ model }) => model.updated),
      reviewed: day('When we last compared ours with its sources.', ({ model }) => model.reviewed),
      credentials: list('Ids of credentials it names.', ({ model }) => model.credentials),
      credential_needs: list(
        'How much each is asked for, in the same order: required, expected, helps, or unknown.',
        ({ model }) => credentialNeedsOf(model),
      ),
      sources: list('Ids of its sources.', ({ model }) => model.sources),
      ...trailing(atlas, site),
    },
  );
}

/** One tier of one model a row, from the foundation up; a tier without blocks too. */
export function modelTiersTable(atlas: Atlas, site: DataSite): Table {
  const things = () =>
    listKind(atlas, 'industries').flatMap(([industry, { tiers }]) =>
      tiers.map(({ tier, as, note }) => {
        const { number, title } = find(atlas.tiers, tier, 'tier');
        return { key: partKey('course', industry, tier), industry, tier, number, title: as ?? title, note };
      }),
    );
  return table(
    {
      name: 'model-tiers',
      title: 'Tiers of models',
      description: 'One tier of one industry model, from the foundation up.',
    },
    things,
    {
      ...leading(atlas),
      ...leadingToEntry(
        atlas,
        'industry',
        'industries',
        'the model',
        ({ industry }: { readonly industry: string }) => industry,
      ),
      tier: text('Id of the tier.', ({ tier }) => tier),
      number: text('Number that readers see; two tiers share 6.', ({ number }) => String(number)),
      title: text('The name this model gives it.', ({ title }) => title),
      note: optional.text('What a reader should know about it.', ({ note }) => note),
      ...trailing(atlas, site),
    },
  );
}

/**
 * One block of one model a row, from the foundation up.
 *
 * @param industries ids of the models; all when left out
 */
export function blocksTable(atlas: Atlas, site: DataSite, industries?: readonly string[]): Table {
  const things = () =>
    (industries ?? listKind(atlas, 'industries').map(([id]) => id)).flatMap((industry) =>
      [...blocksOf(atlas, industry).values()].map((block, i) => ({
        key: partKey('block', industry, block.competency),
        industry,
        block,
        place: i + 1,
      })),
    );
  return table(
    {
      name: 'blocks',
      title: 'Blocks of models',
      description: 'One block of one industry model: a competency as the model names it.',
    },
    things,
    {
      ...leading(atlas),
      ...leadingToEntry(
        atlas,
        'industry',
        'industries',
        'the model',
        ({ industry }: { readonly industry: string }) => industry,
      ),
      number: text('Number of the block, as text: "4.10" is not "4.1".', ({ block }) => block.number),
      position: number('Place in the model, from 1; sorts as the numbers do.', ({ place }) => place),
      title: text('The name the model gives it.', ({ block }) => block.title),
      tier: text('Id of the tier it stands on.', ({ block }) => block.tier),
      tier_title: text('The name the model gives the tier.', ({ block }) => block.tierTitle),
      sector: optional.text('Id of the sector it belongs to.', ({ block }) => orNothing(block.sector)),
      ...leadingToEntry(
        atlas,
        'competency',
        'competencies',
        'the competency it stands for',
        ({ block }: { readonly block: { readonly competency: string } }) => block.competency,
      ),
      competency_title: text('The competency’s own name.', ({ block }) => block.canonical),
      definition: text('What the competency is.', ({ block }) => block.definition),
      basis: text('"editorial" when no source lists the block.', ({ block }) => block.basis),
      ...trailing(atlas, site),
    },
  );
}

/** One sector of one model a row. */
export function sectorsTable(atlas: Atlas, site: DataSite): Table {
  const things = () =>
    listKind(atlas, 'industries').flatMap(([industry, { sectors }]) =>
      sectors.map((sector) => ({ key: partKey('sector', industry, sector.id), industry, sector })),
    );
  return table({ name: 'sectors', title: 'Sectors', description: 'One sector of one industry model.' }, things, {
    ...leading(atlas),
    industry: leadingTo(
      'industries',
      'id',
      text('Id of the model.', ({ industry }) => industry),
    ),
    title: text('Its name.', ({ sector }) => sector.title),
    definition: text('What it is.', ({ sector }) => sector.definition),
    ...trailing(atlas, site),
  });
}

/** One industry model with one code of NAICS a row. */
export function naicsTable(atlas: Atlas, site: DataSite): Table {
  const things = () =>
    listKind(atlas, 'industries').flatMap(([industry, { title, naics }]) =>
      naics.map((one) => ({ key: entryKey('industries', industry), title, code: industryCode(one.code, one.title) })),
    );
  return table(
    {
      name: 'naics',
      title: 'Models and NAICS',
      description: 'One industry model with one code of the North American Industry Classification System.',
      unique: ['identifier', 'code'],
    },
    things,
    {
      ...leadingOf(atlas, 'industries'),
      title: text('Name of the model.', ({ title }) => title),
      scheme: text('What the code is of.', ({ code }) => code.scheme),
      version: text('Version of the scheme.', ({ code }) => code.version),
      code: text('The code, as text.', ({ code }) => code.code),
      code_title: optional.text('Name that NAICS gives it.', ({ code }) => code.title),
      ...trailing(atlas, site),
    },
  );
}
