import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { apiJsonSchemas } from '../../../src/schemas/api.ts';
import { aTerm } from '../../fixtures/a-term.ts';
import { address, later, spoiled, term } from '../../fixtures/a-term-file.ts';

const schemas = apiJsonSchemas(address);

describe('a field that nobody knows yet', () => {
  test.for(later)('%s passes the published schema, which has to outlive it', ([, file]) => {
    const ajv = new Ajv2020({ strictTypes: false });
    addFormats.default(ajv);
    expect(ajv.validate(schemas.get('glossary')!, file), ajv.errorsText()).toBe(true);
  });
});

describe('apiJsonSchemas(address)', () => {
  test('says the same of a file as the schemas that it was made from', () => {
    const ajv = new Ajv2020({ strictTypes: false });
    addFormats.default(ajv);
    const validate = ajv.compile(schemas.get('glossary')!);
    expect(validate(term), ajv.errorsText(validate.errors)).toBe(true);
    const lines = { ...term.entry, definition: 'The soft inside\nof bread.' };
    expect(validate({ ...term, entry: lines })).toBe(true);
    const unfilled = ['a default that was not filled in', { entry: { ...term.entry, aliases: undefined } }] as const;
    for (const [what, wrong] of [...spoiled, unfilled])
      expect(validate(JSON.parse(JSON.stringify({ ...term, ...wrong }))), what).toBe(false);
  });
});

describe('what is said of fields in the published schema', () => {
  test('passes the strictest reader, which knows no keyword of ours, and refuses a source that stands twice', () => {
    const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: true });
    addFormats.default(ajv);
    const validate = ajv.compile(schemas.get('glossary')!);
    const [source = ''] = aTerm().sources;
    expect(validate({ ...term, entry: { ...term.entry, sources: [source] } }), ajv.errorsText()).toBe(true);
    expect(validate({ ...term, entry: { ...term.entry, sources: [source, source] } })).toBe(false);
    expect(validate.errors).toMatchObject([{ keyword: 'uniqueItems' }]);
  });
});
