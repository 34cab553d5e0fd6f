import type { OwnRecord } from '../../record/record.ts';
import { writeRecord, writeShelf } from '../../record/write.ts';
import * as words from '#messages/self-check.ts';
import { keep } from '../keep-file.ts';
import { today } from '../record/device.ts';
import type { Tool } from './tool.ts';

/** Keep records as one file, and remember that they are in one. */
export function saveRecords(tool: Tool, records: readonly OwnRecord[]): void {
  const [only] = records;
  const text = records.length === 1 ? writeRecord(only!) : writeShelf(records);
  const name = records.length === 1 ? only!.name.text : words.everybody;
  keep(new Blob([text], { type: 'application/json' }), words.formatFile(name, today(), 'json'));
  for (const { id } of records) tool.store.markFiled(id);
}
