import { labels } from '#messages/compare.ts';
import { readJson, type Shape } from '../page-data.ts';
import { startTool } from '../start-tool.tsx';
import { Compare } from './Compare.tsx';
import { comparablesShape, type CompareAddresses } from './compare.ts';

const shape: Shape<CompareAddresses> = {
  page: 'string',
  things: 'string',
  lists: 'string',
  profiles: 'string',
  likeness: 'string',
};

/** Put the tool into the page, and name the page after what is compared. */
export function startComparePage(): void {
  const title = document.title;
  const onCompare = (names: string) => {
    document.title = names ? `${names} · ${title}` : title;
  };
  startTool('data-compare', shape, labels, async (addresses) => {
    const file = await readJson(addresses.things, comparablesShape);
    return <Compare addresses={addresses} file={file} onCompare={onCompare} />;
  });
}
