import { expect, test } from 'vitest';
import { storiesTold } from '../../../../src/domain/rules/stories-told.ts';
import { aSource } from '../../../fixtures/a-source.ts';
import { aStory } from '../../../fixtures/a-story.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

const storyFrom = (...sources: string[]) =>
  entriesWith({ sources: { cairn: aSource() }, stories: { told: aStory({ sources }) } });

test('storiesTold(entries) finds nothing in a story that cites who tells it', () => {
  expect(storiesTold(storyFrom('notes'))).toEqual([]);
  expect(storiesTold(storyFrom('cairn', 'notes'))).toEqual([]);
});

test('storiesTold(entries) tells of a story that cites this site alone', () => {
  expect(storiesTold(storyFrom('cairn'))).toMatchObject([
    { where: 'content/stories/told.mdx: sources', what: expect.stringContaining('only "cairn"') },
  ]);
});
