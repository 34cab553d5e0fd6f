import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { schoolingOfJob } from '../../src/domain/atlas/schooling.ts';
import { entries } from '../content/real-content.ts';
import { builtPages, isAnswered } from '../fixtures/built-site.ts';

const { getElementsByClassName, getElementsByTagName, textContent } = DomUtils;
const pages = new Map(builtPages().map(({ path, html }) => [path, html]));
const main = (id: string) => getElementsByTagName('main', parseDocument(pages.get(`/jobs/${id}/`)!))[0]!;
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

describe.for([...entries.jobs])('the page of the job %s', ([id, job]) => {
  test('says before anything else what one must have', () => {
    const must = (job.credentials ?? []).filter((one) => job.credentialNeeds?.[one] === 'required');
    const said = getElementsByClassName('must', main(id)).map((line) => plain(textContent(line)));
    const titles = must.map((one) => entries.credentials.get(one)!.title);
    expect(said).toEqual(must.length > 0 ? [`Needs ${titles.join('; ')}`] : []);
  });

  test('tells each act once, and leads from it to the behavior that it shows', () => {
    const told = getElementsByClassName('acts', main(id)).flatMap((list) =>
      getElementsByTagName('a', list).map((link) => [plain(textContent(link)), link.attribs.href]),
    );
    const acts = job.competencies.flatMap(({ competency, acts: own = [] }) =>
      own.map(({ text, shows }): [string, string] => [text, `${competency}/${shows}`]),
    );
    expect(told.map(([text]) => text!).toSorted()).toEqual(acts.map(([text]) => text).toSorted());
    for (const [text, href] of told) {
      const shows = acts.find(([act]) => act === text)![1];
      expect(href).toContain(shows);
      expect(isAnswered(href!), href).toBe(true);
    }
  });

  test('names the occupation beside a figure that was asked of it', () => {
    const words = plain(textContent(main(id)));
    const { askedIn } = schoolingOfJob(entries, job);
    const said = `named by ${job.education.share} of 100 in ${askedIn?.title} (${askedIn?.asked} people asked`;
    expect(words.split(said)).toHaveLength(job.education.share === undefined ? 1 : 2);
    expect(words.includes('Education and preparation are our judgment.')).toBe(job.standIn !== undefined);
  });
});
