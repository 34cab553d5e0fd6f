import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { papersOf } from '#messages/papers/index.ts';
import { jobFacts } from '../../src/domain/hiring/job-facts.ts';
import { tablesOf } from '../../src/domain/hiring/paper.ts';
import { atlas } from '../content/real-content.ts';
import { builtPages, isAnswered } from '../fixtures/built-site.ts';

const { getElementsByTagName, textContent } = DomUtils;
const pages = new Map(builtPages().map(({ path, html }) => [path, html]));
const main = (path: string) => getElementsByTagName('main', parseDocument(pages.get(path)!))[0]!;
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const hrefsOf = (path: string) => getElementsByTagName('a', main(path)).map(({ attribs }) => attribs['href']!);

describe.for([...atlas.jobs.keys()])('the papers of %s', (id) => {
  const path = `/jobs/${id}/papers/`;
  const papers = papersOf(jobFacts(atlas, id));

  test('are one click from the job, and both files one more', () => {
    expect(hrefsOf(`/jobs/${id}/`)).toContain(path);
    const files = hrefsOf(path).filter((href) => href.startsWith('/data/papers/'));
    expect(files).toEqual([`/data/papers/${id}.docx`, `/data/papers/${id}.xlsx`]);
    for (const file of files) expect(isAnswered(file), file).toBe(true);
  });

  test('say on the page all that they say, each in a part with a heading and a button of its own', () => {
    const parts = getElementsByTagName('article', main(path));
    expect(parts.map((part) => getElementsByTagName('h2', part)[0]!.attribs['id'])).toEqual(
      papers.map((one) => one.id),
    );
    expect(parts.map((part) => getElementsByTagName('button', part).length)).toEqual(papers.map(() => 1));
    const words = parts.map((part) => plain(textContent(part)));
    for (const [i, { blocks }] of papers.entries())
      for (const block of blocks) {
        if (block.kind === 'heading' || block.kind === 'text') expect(words[i]).toContain(plain(block.text));
        if (block.kind === 'list')
          for (const { text, parts: under } of block.items)
            for (const one of [text, ...under]) expect(words[i]).toContain(plain(one));
      }
    expect(getElementsByTagName('table', main(path))).toHaveLength(tablesOf(papers).length);
  });

  test('have nothing ticked or filled in, and at most 2,500 elements', () => {
    const all = DomUtils.find((node) => 'attribs' in node, parseDocument(pages.get(path)!).children, true, Infinity);
    expect(all.length).toBeLessThanOrEqual(2500);
    expect(getElementsByTagName('input', main(path))).toEqual([]);
  });
});

test('an employer leaves Customer Service Representative with papers in three clicks from the home page of jobs', () => {
  const job = '/jobs/customer-service-representative/';
  expect(hrefsOf('/jobs/')).toContain(job);
  expect(hrefsOf(job)).toContain(`${job}papers/`);
  expect(hrefsOf(`${job}papers/`)).toContain('/data/papers/customer-service-representative.docx');
  expect(hrefsOf('/uses/hire-and-manage/')).toContain(`${job}papers/`);
});

test('the schedule of a model is two clicks from it, with both files', () => {
  expect(hrefsOf('/industries/retail/')).toContain('/industries/retail/worksheets/');
  expect(hrefsOf('/industries/retail/worksheets/')).toContain('/industries/retail/schedule/');
  const files = hrefsOf('/industries/retail/schedule/').filter((href) => href.startsWith('/data/papers/'));
  expect(files).toEqual(['docx', 'xlsx'].map((ending) => `/data/papers/retail-model-schedule.${ending}`));
  for (const file of files) expect(isAnswered(file), file).toBe(true);
});
