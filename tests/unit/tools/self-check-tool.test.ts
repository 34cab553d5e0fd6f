import { expect, test } from 'vitest';
import { answer, withdraw } from '../../../src/record/answers.ts';
import { tick } from '../../../src/record/wishes.ts';
import { begunIn, begunKey, heldIn, heldKey, saidIn } from '../../../src/tools/self-check/tool.ts';
import { aRecord, behaviors } from '../../fixtures/a-record.ts';

const [one, other] = behaviors as [string, string];

test('saidIn(record, day) gives what stands, now or at the end of a day, and nothing without a record', () => {
  const first = answer(aRecord(), { behavior: one, says: 'sometimes', today: '2026-11-01' });
  const record = answer(answer(first, { behavior: one, says: 'often', today: '2026-11-02' }), {
    behavior: other,
    says: 'not-yet',
    today: '2026-11-02',
  });
  expect([...saidIn(record)]).toEqual([
    [one, 'often'],
    [other, 'not-yet'],
  ]);
  expect([...saidIn(record, '2026-11-01')]).toEqual([[one, 'sometimes']]);
  expect(saidIn(withdraw(record, one, '2026-11-03')).has(one)).toBe(false);
  expect(saidIn(undefined).size).toBe(0);
});

test('heldIn(record) gives the credentials that were ticked, and none that was taken back', () => {
  const has = tick(tick(aRecord(), heldKey('cna'), 'yes', '2026-11-01'), heldKey('rn'), 'yes', '2026-11-01');
  expect([...heldIn(tick(has, heldKey('rn'), undefined, '2026-11-02'))]).toEqual(['cna']);
  expect(heldIn(undefined).size).toBe(0);
});

test('begunIn(record) gives the checks that were begun, the latest first', () => {
  const begin = (record: ReturnType<typeof aRecord>, of: string) => tick(record, begunKey(of), 'begun', '2026-11-01');
  const record = ['job:nurse', 'occupation:29-1141.00', 'industry:automation/robotics'].reduce(begin, aRecord());
  expect(begunIn(record)).toEqual(['industry:automation/robotics', 'occupation:29-1141.00', 'job:nurse']);
  expect(begunIn(undefined)).toEqual([]);
});
