import { describe, expect, test } from 'vitest';
import {
  ledgerFileOf,
  ledgerFolder,
  ledgerPlace,
  restoreLedger,
  wholeFile,
} from '../../../../src/domain/ledger/ledger-place.ts';

describe('ledgerFileOf(key)', () => {
  test.for([
    ['job:nurse', 'jobs/nurse'],
    ['asked:nurse/retail/selling', 'jobs/nurse'],
    ['exactMatchOf:asked:nurse/teamwork', 'jobs/nurse'],
    ['isChildOf:responsibility:nurse/keeps-records', 'jobs/nurse'],
    ['step:nursing/aide/nurse', 'ladders/nursing'],
    ['competency:teamwork', 'competencies/teamwork'],
    ['behavior:teamwork/warns', 'competencies/teamwork'],
    ['isRelatedTo:competency:teamwork>competency:retail/selling', 'competencies/teamwork'],
    ['competency:retail/selling', 'industries/retail'],
    ['behavior:retail/selling/asks-first', 'industries/retail'],
    ['isRelatedTo:competency:retail/selling>competency:teamwork', 'industries/retail'],
    ['block:retail/teamwork', 'industries/retail'],
    ['replacedBy:block:retail/teamwork', 'industries/retail'],
    ['industry:retail', 'industries/retail'],
    ['guide:how-to-read', 'guides/how-to-read'],
    ['credential:cna', 'credentials'],
    ['term:block', 'glossary'],
    ['cluster:academic', 'tiers'],
    ['isChildOf:cluster:academic', 'tiers'],
    ['library:competencies', 'whole'],
    ['licence:content', 'whole'],
    ['replacedBy:licence:content', 'whole'],
    ['<b>', 'whole'],
    ['', 'whole'],
  ])('%s stands in %s', ([key, file]) => {
    expect(ledgerFileOf(key!)).toBe(`${ledgerFolder}/${file}.json`);
  });
});

test('a place is the file of the key, the list, the key and the field', () => {
  expect(ledgerPlace('live', 'job:nurse')).toBe('content/identifiers/jobs/nurse.json: live.job:nurse');
  expect(ledgerPlace('retired', 'job:cook', 'date')).toBe('content/identifiers/jobs/cook.json: retired.job:cook.date');
});

test('the cure for a loss names the command of the history, and none that makes identifiers', () => {
  expect(restoreLedger()).toContain(`git checkout -- ${ledgerFolder}"`);
  expect(restoreLedger(wholeFile)).toContain(`git checkout -- ${wholeFile}"`);
  expect(restoreLedger()).not.toContain('npm run ids');
});
