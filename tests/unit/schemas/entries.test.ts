import { describe, expect, test } from 'vitest';
import { entrySchemas } from '../../../src/schemas/by-kind.ts';
import { ledgerSchema } from '../../../src/schemas/ledger.ts';
import { aCategory } from '../../fixtures/a-category.ts';
import { aCompetency } from '../../fixtures/a-competency.ts';
import { aCredential } from '../../fixtures/a-credential.ts';
import { aGuide } from '../../fixtures/a-guide.ts';
import { aJob } from '../../fixtures/a-job.ts';
import { aLadder } from '../../fixtures/a-ladder.ts';
import { aLedger } from '../../fixtures/a-ledger.ts';
import { anIndustry } from '../../fixtures/an-industry.ts';
import { aResource } from '../../fixtures/a-resource.ts';
import { aSource } from '../../fixtures/a-source.ts';
import { aStory } from '../../fixtures/a-story.ts';
import { aTechnicalCompetency } from '../../fixtures/a-technical-competency.ts';
import { aTerm } from '../../fixtures/a-term.ts';
import { aTier } from '../../fixtures/a-tier.ts';
import { aUse } from '../../fixtures/a-use.ts';

const schemas = { ...entrySchemas, ledger: ledgerSchema };

const least: Record<string, () => object> = {
  competencies: aCompetency,
  technical: aTechnicalCompetency,
  industries: anIndustry,
  jobs: aJob,
  ladders: aLadder,
  resources: aResource,
  guides: aGuide,
  uses: aUse,
  stories: aStory,
  sources: aSource,
  credentials: aCredential,
  glossary: aTerm,
  tiers: aTier,
  categories: aCategory,
  ledger: aLedger,
};

test('every schema of an entry has a builder in tests/fixtures', () => {
  expect(Object.keys(least).sort()).toEqual(Object.keys(schemas).sort());
});

describe.for(Object.entries(schemas))('the schema of %s', ([kind, schema]) => {
  const entry = least[kind]!() as Record<string, unknown>;

  test('accepts the least entry, and fills in nothing more the second time', () => {
    expect(schema.parse(entry)).toEqual(entry);
  });

  test('refuses an unknown field', () => {
    expect(schema.safeParse({ ...entry, colour: 'red' }).error!.issues).toMatchObject([
      { code: 'unrecognized_keys', keys: ['colour'] },
    ]);
  });

  test('refuses an entry that is nothing', () => {
    expect(schema.safeParse({}).success).toBe(false);
  });
});
