import { entryKey, idOfKey, parseEntryKey } from '../../domain/ledger/keys.ts';
import type { Answers } from '../../domain/standing/answers.ts';
import { answersOf } from '../../record/answers.ts';
import type { OwnRecord } from '../../record/record.ts';
import { ticksOf } from '../../record/wishes.ts';
import type { RecordStore, StoreState } from '../record/store.ts';
import type { Pieces } from './pieces.ts';
import type { SelfCheckAddresses, Where } from './where.ts';

/** What every view of the tool has. */
export interface Tool {
  readonly addresses: SelfCheckAddresses;
  readonly pieces: Pieces;
  readonly store: RecordStore;
  readonly state: StoreState;
  readonly where: Where;
  /** What the person has said, by behavior; another map only when an answer has changed. */
  readonly answers: Answers;
  /** Credentials that the person has, by id. */
  readonly held: ReadonlySet<string>;
  /** Change the record that is shown; without one, a record without a name is begun first. */
  readonly change: (make: (record: OwnRecord, today: string) => OwnRecord) => void;
  /** Whether the person came to this view from another one, without a page being loaded. */
  readonly hasMoved: boolean;
  /** Go to an address of the tool without loading a page. */
  readonly go: (url: string) => void;
}

/** What a record says, for the figures. */
export const saidIn = (record: OwnRecord | undefined, day?: string): Answers =>
  new Map(record ? [...answersOf(record, day)].map(([behavior, { says }]) => [behavior, says]) : []);

/** The key under which a record remembers that a person has a credential. */
export const heldKey = (credential: string): string => entryKey('credentials', credential);

/** The credentials that a record says are there. */
export const heldIn = (record: OwnRecord | undefined): ReadonlySet<string> =>
  new Set(
    record
      ? [...ticksOf(record)].flatMap(([key, word]) =>
          parseEntryKey(key)?.kind === 'credentials' && word === 'yes' ? [idOfKey(key)] : [],
        )
      : [],
  );

/** The key under which a record remembers that a check was begun: `check:job/nurse`. */
export const begunKey = (of: string): string => `check:${of.replace(':', '/')}`;

/** The checks that were begun, as keys of what they were against, the latest first. */
export const begunIn = (record: OwnRecord | undefined): string[] =>
  Object.entries(record?.wishes.ticks ?? {})
    .filter(([key, { says }]) => key.startsWith('check:') && says !== undefined)
    .sort(([, a], [, b]) => b.turn - a.turn)
    .map(([key]) => key.slice('check:'.length).replace('/', ':'));
