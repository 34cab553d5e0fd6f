import { describe, expect, test } from 'vitest';
import * as jobLists from '#messages/job-lists.ts';
import { builtPages, readAt } from '../fixtures/built-site.ts';
import { claimsOfLack } from '../fixtures/claims-of-lack.ts';

const pages = builtPages();
/**
 * The words of a page’s own part, without what is drawn, the boxes that narrow a list, which count jobs, and what an author
 * says of the places of a ladder.
 */
const wordsOf = (html: string): string =>
  (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html)
    .replaceAll(/<(svg|script|search)[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<section class="place">[\s\S]*?<\/section>/g, ' ')
    // A count at the end of a heading is no count of what follows.
    .replaceAll('</dt>', '. ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
const of = (kind: RegExp) => pages.filter(({ path }) => kind.test(path));

describe('what is not on the list of a job', () => {
  test.for([
    ['jobs', /^\/jobs\/[^/]+\/$/],
    ['ladders', /^\/ladders\/[^/]+\/$/],
    ['comparisons', /^\/compare\/[^/]+\/[^/]+\/$/],
    ['routes', /^\/routes\//],
    ['the matrix', /^\/matrix\//],
    ['guides', /^\/guides\/[^/]+\/$/],
    ['all jobs', /^\/(?:jobs|compare|matrix)\/(?:by\/[^/]+\/)?(?:[^/]+\/)?$/],
  ] as const)('is nowhere said to be without need, on pages of %s', ([, kind]) => {
    const found = of(kind);
    expect(found.length).toBeGreaterThan(2);
    const claims = found.flatMap(({ path, html }) => claimsOfLack(wordsOf(html)).map((words) => `${path}: ${words}`));
    expect(claims).toEqual([]);
  });

  test('is on no page at all “not asked for”', () => {
    expect(pages.filter(({ html }) => /not asked for/i.test(html)).map(({ path }) => path)).toEqual([]);
  });

  test('is told of in the schema of the data and in llms.txt', () => {
    const schema = readAt('/api/v1/schema/jobs.json').toString();
    expect(claimsOfLack(schema)).toEqual([]);
    expect(schema).toContain('A job lists only what sets it apart');
    expect(readAt('/llms.txt').toString()).toContain(jobLists.aboutJobLists);
  });

  test('is graded by its occupations on the page of every two jobs, or said to be unknown', () => {
    const words = [...Object.values(jobLists.needs), 'how much it is needed is unknown'];
    const cells = of(/^\/compare\/[^/]+\/[^/]+\/$/).flatMap(({ path, html }) =>
      [...html.matchAll(/<td class="absent">([^<]*)</g)].map(([, cell]) => ({ path, cell: cell! })),
    );
    const ofJobs = cells.filter(({ cell }) => !cell.includes('block'));
    expect(ofJobs.length).toBeGreaterThan(1000);
    expect(ofJobs.filter(({ cell }) => !words.some((one) => cell.endsWith(`; ${one}`)))).toEqual([]);
  });

  test('is told of on every page of a job and of two jobs', () => {
    const jobs = of(/^\/jobs\/[^/]+\/$/).map(({ path }) => path.split('/')[2]!);
    const compared = of(/^\/compare\/[^/]+\/[^/]+\/$/).filter(({ path }) => jobs.includes(path.split('/')[2]!));
    const silent = [...of(/^\/jobs\/[^/]+\/$/), ...compared].filter(
      ({ html }) => !html.includes(jobLists.aboutJobLists),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
    expect(jobs.length).toBeGreaterThan(50);
  });
});

test('a job without a neighbor says so and leads on; every other names its neighbors', () => {
  const sections = of(/^\/jobs\/[^/]+\/$/).map(({ path, html }) => ({
    path,
    html: /id="nearest"[\s\S]*?(?=<h2)/.exec(html)![0],
  }));
  const alone = sections.filter(({ html }) => !html.includes('class="name"'));
  expect(alone.length).toBeGreaterThan(0);
  for (const { path, html } of alone) {
    expect(html, path).toContain('none is called near');
    const id = path.split('/')[2]!;
    for (const href of ['/jobs/#', `/routes/${id}/`, `/compare/?of=${id}`])
      expect(html, path).toContain(`href="${href}`);
  }
});
