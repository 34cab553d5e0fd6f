import { expect, test } from 'vitest';
import { joinTiers, readMappables } from '../../../src/payloads/mappable.ts';
import { mappableFile, mappableTexts } from '../../../src/payloads/mappable-files.ts';
import { listTiers } from '../../../src/domain/atlas/model-tiers.ts';
import { atlasWith } from '../../fixtures/entries.ts';
import { someSearchUrls as urls } from '../../fixtures/search-urls.ts';

const atlas = atlasWith();
const file = mappableFile(atlas, urls);
const read = readMappables(JSON.parse(JSON.stringify(file)) as typeof file);

test('readMappables(file) gives the blocks of each model under its own names and tiers', () => {
  const [id] = [...atlas.industries.keys()];
  const model = read.models.find(({ key }) => key === `industry:${id}`)!;
  expect(model.url).toBe(`/industry/${id}/`);
  expect(model.tiers.map(({ order, blocks }) => [order, blocks.map((block) => [block.id, block.title])])).toEqual(
    listTiers(atlas, id!)
      .filter(({ blocks }) => blocks.length > 0)
      .map(({ order, blocks }) => [order, blocks.map(({ competency, title }) => [competency, title])]),
  );
});

test('a job has its competencies under their own tiers, each with its identifier', () => {
  const job = read.jobs.find(({ key }) => key === 'job:baker')!;
  const own = job.tiers.flatMap(({ blocks }) => blocks);
  expect(own.map(({ id }) => id).sort()).toEqual(
    atlas.jobs
      .get('baker')!
      .competencies.map(({ competency }) => competency)
      .sort(),
  );
  for (const { id, uuid } of own) expect(uuid).toBe(atlas.ledger.live[`competency:${id}`]);
});

test('joinTiers(chosen) has each competency once, under the first that names it', () => {
  const chosen = [read.models[0]!, ...read.jobs];
  const joined = joinTiers(chosen).flatMap(({ blocks }) => blocks.map(({ id }) => id));
  expect(new Set(joined).size).toBe(joined.length);
  expect(new Set(joined)).toEqual(
    new Set(chosen.flatMap(({ tiers }) => tiers.flatMap(({ blocks }) => blocks.map(({ id }) => id)))),
  );
  expect(joinTiers([])).toEqual([]);
});

test('every competency has its texts in one file: the library’s or its model’s', () => {
  const texts = mappableTexts(atlas);
  expect([...texts.values()].flat().map(({ id }) => id)).toEqual([...atlas.allCompetencies.keys()]);
  expect(texts.get('library')!.every(({ id }) => !id.includes('/'))).toBe(true);
});
