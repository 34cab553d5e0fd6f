import { expect, test } from 'vitest';
import { libraryFramework } from '../../../../src/domain/frameworks/library-framework.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

test('libraryFramework(entries) stands clusters by tier, competencies by title, behaviors in their order', () => {
  const { items, associations } = libraryFramework(entriesWith());
  expect(items.map(({ key, parent, sequence }) => `${key} < ${parent} ${sequence}`)).toMatchInlineSnapshot(`
    [
      "cluster:personal-effectiveness < null 1",
      "competency:patience < cluster:personal-effectiveness 1",
      "behavior:patience/lets-dough-rest < competency:patience 1",
      "behavior:patience/counts-again < competency:patience 2",
      "behavior:patience/queues-prints < competency:patience 3",
      "behavior:patience/hears-the-end < competency:patience 4",
      "behavior:patience/shows-twice < competency:patience 5",
      "behavior:patience/says-how-long < competency:patience 6",
      "cluster:workplace < null 2",
      "competency:tidiness < cluster:workplace 1",
      "behavior:tidiness/wipes-spills < competency:tidiness 1",
      "behavior:tidiness/closes-sacks < competency:tidiness 2",
      "behavior:tidiness/stacks-by-size < competency:tidiness 3",
      "behavior:tidiness/hangs-up-keys < competency:tidiness 4",
      "behavior:tidiness/sweeps-to-the-door < competency:tidiness 5",
      "behavior:tidiness/notes-what-ran-out < competency:tidiness 6",
      "cluster:influence < null 3",
    ]
  `);
  expect(associations.map(({ key }) => key)).toMatchInlineSnapshot(`
    [
      "isRelatedTo:competency:patience>competency:tidiness",
      "isRelatedTo:competency:tidiness>competency:patience",
    ]
  `);
});
