import { describe, expect, test } from 'vitest';
import { resourcesFor, type Served } from '../../../../src/domain/atlas/resources-for.ts';
import type { ResourceInput } from '../../../../src/schemas/reference.ts';
import { aCredential } from '../../../fixtures/a-credential.ts';
import { aJob } from '../../../fixtures/a-job.ts';
import { aResource } from '../../../fixtures/a-resource.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

const resource = (id: string, own: Partial<ResourceInput>) => ({
  [id]: aResource({ title: id, url: `https://cairn.example/${id}`, ...own }),
});
const occupation = (match: 'exact' | 'close') => ({ soc: '51-3011.00', title: 'Bakers', match });
const license = aCredential({
  title: 'Baking license',
  kind: 'license',
  issuer: 'State boards',
  url: 'https://board.example/',
});
const entries = entriesWith({
  credentials: { license, second: aCredential({ title: 'Second license', kind: 'license', issuer: 'Nobody' }) },
  jobs: {
    exact: aJob({
      occupations: [occupation('exact')],
      credentials: ['license'],
      credentialNeeds: { license: 'required' },
    }),
    close: aJob({ occupations: [occupation('close')] }),
    twice: aJob({
      credentials: ['license', 'second'],
      credentialNeeds: { license: 'required', second: 'required' },
    }),
  },
  resources: {
    'first-week': null,
    ...resource('industry', { industries: ['baking'], competencies: ['tidiness', 'baking/shaping'] }),
    ...resource('facts', { occupations: ['51-3011.00'], publisher: 'Office of facts' }),
    ...resource('texas', { kind: 'license-requirement', state: 'TX', jobs: ['exact'] }),
    ...resource('elsewhere', { kind: 'license-requirement', jobs: ['twice'] }),
    ...resource('course', { jobs: ['exact'] }),
    ...resource('issued', { publisher: 'State boards' }),
    ...resource('same-address', { url: 'https://board.example/' }),
  },
});
const served = (one: Served) => resourcesFor(entries, one).map(({ id }) => id);

describe('resourcesFor(entries, served)', () => {
  test('lists what names an industry, a competency of either kind, a job, an occupation', () => {
    expect(served({ kind: 'industries', id: 'baking' })).toEqual(['industry']);
    expect(served({ kind: 'competencies', id: 'tidiness' })).toEqual(['industry']);
    expect(served({ kind: 'technical', id: 'baking/shaping' })).toEqual(['industry']);
    expect(served({ kind: 'occupation', soc: '51-3011.00' })).toEqual(['facts']);
    expect(served({ kind: 'occupation', soc: '29-1141.00' })).toEqual([]);
  });

  test('gives a job what names an occupation that it matches exactly, and none that is only close', () => {
    expect(served({ kind: 'jobs', id: 'exact' })).toEqual(['course', 'facts', 'texas']);
    expect(served({ kind: 'jobs', id: 'close' })).toEqual([]);
  });

  test('gives a license what its issuer publishes, its own address, and the rules for a job with this license alone', () => {
    expect(served({ kind: 'credentials', id: 'license' })).toEqual(['issued', 'same-address', 'texas']);
    expect(served({ kind: 'credentials', id: 'second' })).toEqual([]);
  });
});
