import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readOccupationWeights } from '../../src/payloads/occupation-weights.ts';
import { readStanding } from '../../src/payloads/standing.ts';
import { competencyTexts, modelStandingFile, occupationWeightsFile, standingFile, startFile } from '../../src/payloads/standing-files.ts';
import { readModel } from '../../src/payloads/standing-texts.ts';
import { sitePaths } from '../../src/addresses/paths.ts';
import { type Answer, answerNames } from '../../src/domain/standing/answers.ts';
import { fitAll, fitTable } from '../../src/domain/standing/fit-table.ts';
import { fewestAnswersToRank } from '../../src/domain/standing/limits.ts';
import { rankFits } from '../../src/domain/standing/rank-fits.ts';
import { tenMinuteStart } from '../../src/domain/standing/ten-minute-start.ts';
import {
  behaviorsByIdentifier,
  jobYardsticks,
  modelYardstick,
  occupationYardsticks,
} from '../../src/domain/standing/yardsticks.ts';
import { paceNow, processorSeconds, quietReference } from '../fixtures/reference-work.ts';
import { atlas } from './real-content.ts';

const behaviorsOf = behaviorsByIdentifier(atlas);
const jobs = jobYardsticks(atlas);
const occupations = occupationYardsticks(atlas);
const urls = sitePaths('/');
const zipped = (file: unknown) => gzipSync(JSON.stringify(file)).length / 1000;

describe('the ten-minute start', () => {
  const start = tenMinuteStart(jobs, behaviorsOf);

  test('is thirty behaviors of thirty competencies, each of which counts for a job', () => {
    expect(new Set(start.questions.map(({ behavior }) => behavior)).size).toBe(30);
    expect(new Set(start.questions.map(({ competency }) => competency)).size).toBe(30);
  });

  test('gives nine of ten jobs enough answers for a place in the list', () => {
    const enough = start.reach.filter(({ answers }) => answers >= fewestAnswersToRank);
    expect(enough.length / jobs.length).toBeGreaterThanOrEqual(0.9);
    const answers = new Map(start.questions.map(({ behavior }, i) => [behavior, answerNames[i % 3]!]));
    expect(rankFits(jobs, fitAll(fitTable(jobs, behaviorsOf), answers)).ranked).toHaveLength(enough.length);
  });

  test('settles more of the jobs than thirty behaviors taken at regular distances', () => {
    const all = [...behaviorsOf].filter(([id]) => !id.includes('/')).flatMap(([, own]) => own);
    const some = Array.from({ length: 30 }, (_, i) => all[Math.floor((i * all.length) / 30)]!);
    const settled = fitAll(fitTable(jobs, behaviorsOf), new Map(some.map((one) => [one, 'often'] as const)));
    const mean = (shares: readonly number[]) => shares.reduce((sum, share) => sum + share, 0) / shares.length;
    expect(mean(start.reach.map((one) => one.settled))).toBeGreaterThan(2 * mean(settled.map((fit) => fit!.settled)));
  });
});

describe('the yardsticks of the real content', () => {
  test('are of every job and every rated occupation, with 60 to 180 behaviors each', () => {
    expect([jobs.length, occupations.length]).toEqual([atlas.jobs.size, 894]);
    for (const fit of fitAll(fitTable([...jobs, ...occupations], behaviorsOf), new Map())) {
      expect(fit!.asked).toBeGreaterThanOrEqual(60);
      expect(fit!.asked).toBeLessThanOrEqual(180);
      expect([fit!.low, fit!.high, fit!.answered]).toEqual([1, 99, 0]);
    }
  });

  test('put a job first for somebody who does often all that it asks, and nothing else', () => {
    const table = fitTable(jobs, behaviorsOf);
    const every = [...behaviorsOf.values()].flat();
    jobs.forEach((job, i) => {
      const asked = new Set(job.competencies.flatMap(({ competency }) => behaviorsOf.get(competency)!));
      const answers = new Map(every.map((one): [string, Answer] => [one, asked.has(one) ? 'often' : 'not-yet']));
      const fits = fitAll(table, answers);
      expect([fits[i]!.low, fits[i]!.high], job.id).toEqual([99, 99]);
      expect(rankFits(jobs, fits).ranked[0]!.fit.low, job.id).toBe(99);
    });
  });
});

describe('what the browser reads', () => {
  const sent = <T>(file: T): T => JSON.parse(JSON.stringify(file)) as T;
  const standing = sent(standingFile(atlas, urls));
  const weights = sent(occupationWeightsFile(atlas, urls));

  test('comes back as it was, for every job, occupation and model', () => {
    expect(readStanding(standing).jobs).toEqual(jobs);
    const back = readOccupationWeights(weights).occupations;
    const answers = new Map(
      [...behaviorsOf.values()].flat().map((one, i): [string, Answer] => [one, answerNames[i % 4]!]),
    );
    expect(fitAll(fitTable(back, behaviorsOf), answers)).toEqual(
      fitAll(fitTable(occupations, behaviorsOf), answers),
    );
    for (const id of atlas.industries.keys())
      expect(readModel(sent(modelStandingFile(atlas, urls, id))).yardstick).toEqual(modelYardstick(atlas, id));
  });

  test('is small: weights first, then a piece at a time', () => {
    expect(zipped(standing)).toBeLessThan(35);
    expect(zipped(weights)).toBeLessThan(45);
    expect(zipped(startFile(atlas, tenMinuteStart(jobs, behaviorsOf)))).toBeLessThan(5);
    for (const id of atlas.competencies.keys()) expect(zipped(competencyTexts(atlas, id)), id).toBeLessThan(3);
    for (const id of atlas.industries.keys())
      expect(zipped(modelStandingFile(atlas, urls, id)), id).toBeLessThan(25);
  });

  test('holds one more answer against all jobs and occupations in the time of the reference work, 12.5 ms', () => {
    const table = fitTable([...readStanding(standing).jobs, ...readOccupationWeights(weights).occupations], behaviorsOf);
    const all = [...behaviorsOf].filter(([id]) => !id.includes('/')).flatMap(([, own]) => own);
    const answers = new Map(all.map((one, i): [string, Answer] => [one, answerNames[i % 4]!]));
    const once = () => rankFits(table.yardsticks, fitAll(table, answers));
    once();
    const pace = paceNow();
    const times = Array.from({ length: 9 }, () => {
      const before = process.cpuUsage();
      once();
      return processorSeconds(before);
    });
    expect(times.sort((a, b) => a - b)[4]! / pace).toBeLessThan(quietReference);
  });
});
