import type { ComponentChild } from 'preact';
import { labels } from '#messages/live-worksheets.ts';
import type { Fillables } from '../../payloads/fillable.ts';
import { startTool } from '../start-tool.tsx';
import { addressesShape, loadFillables, type SheetAddresses } from './load-fillables.ts';

/**
 * Put one of the tools for worksheets into its place on the page.
 *
 * @param mark attribute of the place, which holds the addresses
 * @param draw gives the tool
 */
export const startPage = (
  mark: string,
  draw: (addresses: SheetAddresses, fillables: Fillables) => ComponentChild,
): void =>
  startTool(mark, addressesShape, labels, async (addresses) => draw(addresses, await loadFillables(addresses.rows)));
