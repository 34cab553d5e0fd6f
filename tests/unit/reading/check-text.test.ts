import { describe, expect, test } from 'vitest';
import { findTextFault } from '../../../src/reading/check-text.ts';

const where = 'content/jobs/baker.yaml';

// What each fault is told is tested file by file in tests/unit/scripts/disk/read-text.test.ts.
describe('findTextFault(text, where)', () => {
  test('finds nothing in a plain text', () => {
    expect(findTextFault('title: Baker\r\n\tTab, “quotes”, 競 🧁\n', where)).toBeUndefined();
  });

  test.for([
    ['\n \n', 'empty', where],
    ['a: 1\n<<<<<<< HEAD\n', 'merge', `${where}:2`],
    ['a: x\u200By\n', 'characters', `${where}:1:5`],
    ['a: 1\rb: 2', 'characters', `${where}:1`],
  ] as const)('names what %j breaks', ([text, rule, place]) => {
    expect(findTextFault(text, where)).toMatchObject({ rule, where: place });
  });

  test('has an entry written or deleted, and a list restored', () => {
    expect(findTextFault('', where)!.fix).toBe('write the entry, or delete the file');
    expect(findTextFault('', 'content/sources.yaml')!.fix).toBe('restore it from the history');
  });
});
