import { describe, expect, test } from 'vitest';
import type { Asked, Said } from '../../../src/tools/open/asking.ts';
import { Opener, Refused, Stopped } from '../../../src/tools/open/start-opener.ts';

/** A thread that answers as it is told. */
class Thread extends EventTarget {
  static begun: Thread[] = [];
  asked: Asked[] = [];
  ended = false;
  constructor() {
    super();
    Thread.begun.push(this);
  }
  postMessage(asked: Asked) {
    this.asked.push(asked);
  }
  terminate() {
    this.ended = true;
  }
  say(said: Said) {
    this.dispatchEvent(new MessageEvent('message', { data: said }));
  }
}
const begin = () => {
  Thread.begun = [];
  return new Opener(() => new Thread() as unknown as Worker);
};
const ask = { do: 'rows', from: 0 } as const;

describe('Opener', () => {
  test('hands each answer to its question, and tells how far it is', async () => {
    const opener = begin();
    const told: number[] = [];
    const [one, two] = [opener.ask(ask, ({ done }) => told.push(done)), opener.ask(ask)];
    const [thread] = Thread.begun;
    thread!.say({ turn: 1, stage: 'reading', done: 0.5 });
    thread!.say({ turn: 2, answer: { rows: [], count: 2 } });
    thread!.say({ turn: 1, answer: { rows: [], count: 1 } });
    expect([(await one).count, (await two).count, told, Thread.begun.length]).toEqual([1, 2, [0.5], 1]);
  });

  test('stops at once, and begins anew after it', async () => {
    const opener = begin();
    const waiting = opener.ask(ask);
    opener.stop();
    await expect(waiting).rejects.toBeInstanceOf(Stopped);
    expect(Thread.begun[0]!.ended).toBe(true);
    void opener.ask(ask);
    expect(Thread.begun).toHaveLength(2);
  });

  test('says why there is no answer: a refusal, a failure, a thread that does not come', async () => {
    const opener = begin();
    const [refused, failed, lost] = [opener.ask(ask), opener.ask(ask), opener.ask(ask)];
    const [thread] = Thread.begun;
    thread!.say({ turn: 1, refusal: { what: 'empty' } });
    thread!.say({ turn: 2, failed: true });
    thread!.dispatchEvent(new Event('error'));
    await expect(refused).rejects.toBeInstanceOf(Refused);
    await expect(failed).rejects.toThrow('failed');
    await expect(lost).rejects.toThrow('failed');
  });
});
