import { quietly } from './keeper.ts';
import { type Slots, slotsOf } from './slots.ts';

/**
 * When this tab was last used without a trace: milliseconds since 1970. While it is there, what a person enters stays in the tab. It
 * is no part of their records: a tab in which all is deleted goes on leaving no trace.
 */
export const tabSlot = 'cairn:no-trace';

/** The day where the person is: `2026-11-29`. */
export function today(): string {
  const now = new Date();
  const digits = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
}

/** Slots of a storage that can be written; nothing where the browser closes it. A full one can be read and is taken. */
export function storageOf(get: () => Storage): Slots | undefined {
  return quietly(() => {
    const slots = slotsOf(get());
    slots.names();
    return slots;
  });
}
