import { describe, expect, test } from 'vitest';
import { readBuildOptions } from '../../../scripts/build-options.ts';

describe('readBuildOptions(environment)', () => {
  test.for([
    [{}, false, false],
    [{ DATA: '', COMPRESS: '' }, false, false],
    [{ DATA: 'every-record' }, true, false],
    [{ COMPRESS: '1' }, false, true],
    [{ COMPRESS: '0' }, false, false],
  ] as const)('of %j', ([environment, everyRecord, compress]) => {
    expect(readBuildOptions(environment)).toEqual({ everyRecord, compress });
  });

  test.for([
    [{ DATA: 'all' }, 'DATA is "all". Write DATA=every-record, or leave it out.'],
    [{ COMPRESS: 'gzip' }, 'COMPRESS is "gzip". Write COMPRESS=1, or leave it out.'],
  ] as const)('of %j says what can be written', ([environment, says]) => {
    expect(() => readBuildOptions(environment)).toThrow(new RangeError(says));
  });
});
