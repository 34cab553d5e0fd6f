import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../scripts/disk/check-content.ts';
import { readContent } from '../../scripts/disk/read-content.ts';
import { checkBuiltModel } from '../../src/building/model/check.ts';
import type { BuiltBlock, BuiltModel } from '../../src/building/model/model.ts';
import { atlasOf } from '../../src/domain/atlas/atlas.ts';
import { builtFolder } from '../../src/exports/built/folder.ts';
import { formatBuiltTrouble } from '../../src/messages/en/built-troubles.ts';
import { aContentFolder, contentFolder } from '../fixtures/a-content-folder.ts';
import { anOwnBlock, builtFrom, siteWordsOf, uuid, withBlock } from '../fixtures/a-built-model.ts';

const today = '2026-11-29';
const atlas = atlasOf(readContent(contentFolder).entries);
const site = siteWordsOf(atlas);
const digest = (text: string) => Promise.resolve(createHash('sha256').update(text).digest('hex'));
const pastry = { id: uuid('pastry'), title: 'Pastry', definition: 'Makes sweet things from butter and flour.' };
const started = builtFrom(atlas, 'baking', { name: 'Pastry Shops', sectors: [pastry] });
const model = withBlock(started, 'industry-wide', anOwnBlock());

/** What the command says of the folder, as places and rules. */
async function saidByCommand(own: BuiltModel): Promise<string[]> {
  const root = aContentFolder();
  for (const [path, text] of (await builtFolder(own, site, today, digest)).texts) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    // Of two that cannot both stand, the command names the one that was written last.
    const later = Date.now() / 1000 + 60;
    utimesSync(join(root, path), later, later);
  }
  const { problems } = checkContent(root, today);
  return unique(
    problems
      .filter(({ rule }) => rule !== 'ledgerComplete')
      .map(({ rule, about }) =>
        'kind' in about ? `${rule} ${about.kind} ${about.id} ${about.path}` : `${rule} ${JSON.stringify(about)}`,
      ),
  );
}

/** The same by the check. */
const saidByCheck = (own: BuiltModel): string[] =>
  unique(
    checkBuiltModel(own, site, today).map(({ rule, about: { kind, id, path } }) => `${rule} ${kind} ${id} ${path}`),
  );

const unique = (lines: readonly string[]): string[] => [...new Set(lines)].sort();

const withOwn = (own: Partial<BuiltBlock>) => withBlock(started, 'industry-wide', anOwnBlock(own));
const saying = (...texts: readonly string[]) => ({
  statements: [
    ...texts.map((text) => ({ id: uuid(text), text })),
    ...anOwnBlock().statements.slice(0, 5 - Math.min(texts.length, 5)),
  ],
});
const retiered = (...order: readonly number[]): BuiltModel => ({ ...model, tiers: order.map((i) => model.tiers[i]!) });
const onTier = (t: number, change: Partial<BuiltModel['tiers'][number]>): BuiltModel => ({
  ...model,
  tiers: model.tiers.map((tier, i) => (i === t ? { ...tier, ...change } : tier)),
});

const faults: readonly (readonly [name: string, model: BuiltModel, place: string])[] = [
  ['no name', { ...model, name: '' }, 'The model: its name'],
  ['a name that is too long', { ...model, name: 'Long '.repeat(17) }, 'The model: its name'],
  ['the name of another model', { ...model, name: 'Baking' }, 'The model: its name'],
  ['no family', { ...model, family: ' ' }, 'The model: the family of sectors'],
  ['a summary that is no sentence', { ...model, summary: 'what pastry cooks do' }, 'The model: the summary'],
  [
    'a summary that nobody reads',
    {
      ...model,
      summary:
        'Institutionalizes interdisciplinary administrative responsibilities, notwithstanding organizational considerations.',
    },
    'The model: the summary',
  ],
  ['a phrase twice', { ...model, phrases: ['bake cakes', 'Bake Cakes'] }, 'The model: what people type to find it'],
  ['a phrase with a bar', { ...model, phrases: ['cakes | pies'] }, 'The model: what people type to find it, number 1'],
  ['nobody who made it', { ...model, stewards: [] }, 'The model: who made it'],
  [
    'an introduction of one long sentence',
    { ...model, introduction: `It says ${'and so on '.repeat(12)}at length.` },
    'The model: the introduction',
  ],
  [
    'an introduction with a mark of direction',
    { ...model, introduction: 'It says so\u202E backward.' },
    'The model: the introduction',
  ],
  ['no tiers', { ...model, tiers: [] }, 'The model: its tiers'],
  ['a tier that nobody has', onTier(0, { tier: 'cellar' }), 'Tier “cellar”: the tier'],
  ['tiers out of order', retiered(1, 0, 2, 3), 'Tier “personal-effectiveness”: the tier'],
  [
    'a competency twice',
    withBlock(model, 'workplace', { ...model.tiers[0]!.blocks[0]!, id: uuid('again') }),
    'The model: its tiers',
  ],
  [
    'a competency that the site no longer has',
    withBlock(model, 'workplace', { ...model.tiers[0]!.blocks[0]!, id: uuid('gone'), competency: 'gone' }),
    "Competency “Taking One's Time”: the competency that it stands for",
  ],
  [
    'a sector on a tier without',
    onTier(1, { blocks: [{ ...model.tiers[1]!.blocks[0]!, sector: pastry.id }] }),
    'Competency “Tidiness”: the sector',
  ],
  [
    'a sector that is gone',
    { ...onTier(1, { blocks: [{ ...model.tiers[1]!.blocks[0]!, sector: pastry.id }] }), sectors: [] },
    'Competency “Tidiness”: the sector',
  ],
  [
    'a sector without a definition',
    { ...model, sectors: [{ ...pastry, definition: '' }] },
    'Sector “Pastry”: the definition',
  ],
  ['a credential that nobody has', { ...model, credentials: ['pilot'] }, 'The model: its credentials, number 1'],
  [
    'a code of no form',
    { ...model, occupations: [{ soc: '51', title: 'Bakers' }] },
    'The model: its occupations, number 1',
  ],
  [
    'a code that nobody has',
    { ...model, occupations: [{ soc: '99-9999.00', title: 'Bakers' }] },
    'The model: its occupations, number 1',
  ],
  [
    'an occupation twice',
    { ...model, occupations: [...model.occupations, ...model.occupations] },
    'The model: its occupations',
  ],
  ['a competency without a title', withOwn({ title: '' }), 'Competency: the title'],
  [
    'a definition without a stop',
    withOwn({ definition: 'Puts on clean garments' }),
    'Competency “Clean Room Gowning”: the definition',
  ],
  [
    'too few statements',
    withOwn({ statements: anOwnBlock().statements.slice(0, 4) }),
    'Competency “Clean Room Gowning”: its statements',
  ],
  [
    'too few topics',
    withOwn({ topics: ['One thing', 'Another'] }),
    'Competency “Clean Room Gowning”: what one has to know',
  ],
  [
    'a topic twice',
    withOwn({ topics: ['Skin care', 'Suits', 'Gloves', 'skin Care'] }),
    'Competency “Clean Room Gowning”: what one has to know',
  ],
  ['a statement without words', withOwn(saying('')), 'Statement: the words'],
  [
    'a trait',
    withOwn(saying('Understands why gloves tear at the seams.')),
    'Statement “Understands why gloves tear at the seams.”: the words',
  ],
  ['no verb', withOwn(saying('A glove with alcohol on it.')), 'Statement “A glove with alcohol on it.”: the words'],
  [
    'two sentences',
    withOwn(saying('Looks for gaps in the hood. Zips it then.')),
    'Statement “Looks for gaps in the hood. Zips it then.”: the words',
  ],
  [
    'a second act',
    withOwn(saying('Washes garments in the long sink, then sprays the torn ones.')),
    'Statement “Washes garments in the long sink, then sprays the torn ones.”: the words',
  ],
  [
    'what the site says already',
    withOwn(saying('Wipes flour off the scale before weighing sugar.')),
    'Statement “Wipes flour off the scale before weighing sugar.”: the words',
  ],
  [
    'one act twice',
    withOwn(saying('Rinses every valve with hot water.', 'Rinses each valve with hot water.')),
    'Statement “Rinses each valve with hot water.”: the words',
  ],
  [
    'a sign that nobody sees',
    withOwn(saying('Washes a glove\u200B before the bench.')),
    'Statement “Washes a glove\u200B before the bench.”: the words',
  ],
];

describe('checkBuiltModel(model, site, today)', () => {
  test('finds nothing in a model that is complete, and neither does the command', async () => {
    expect(checkBuiltModel(model, site, today)).toEqual([]);
    expect(await saidByCommand(model)).toEqual([]);
  });

  test('lets a competency with changed words keep what it did not change', async () => {
    const origin = site.competencies.get('tidiness')!;
    const own = anOwnBlock({
      title: 'Tidiness at the Counter',
      statements: origin.statements,
      origin: { from: 'industry:baking', thing: 'tidiness' },
    });
    const changed = withBlock(started, 'industry-wide', own);
    expect(saidByCheck(changed)).toEqual([]);
    expect(await saidByCommand(changed)).toEqual([]);
  });

  test.for(faults)('says what the command says of %s', async ([, own, place]) => {
    const said = saidByCheck(own);
    expect(said).toEqual(await saidByCommand(own));
    expect(said).not.toEqual([]);
    const told = checkBuiltModel(own, site, today).map(formatBuiltTrouble);
    expect(told.map(({ where }) => where)).toContain(place);
    for (const { what, mend } of told) expect(`${what} ${mend}`).toMatch(/^[\p{Lu}\d“"].*[.!?”"] \p{Lu}.*[.!?”"]$/u);
  });
});
