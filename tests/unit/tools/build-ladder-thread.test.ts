import { describe, expect, test } from 'vitest';
import { startThread } from '../../../src/tools/build-ladder/thread.ts';

/** A thread that answers when it is told to. */
class SlowThread extends EventTarget {
  readonly asked: number[] = [];
  postMessage(asked: number): void {
    this.asked.push(asked);
  }
  answer(): void {
    const made = this.asked.at(-1)! * 2;
    this.dispatchEvent(Object.assign(new Event('message'), { data: { made } }));
  }
}
const alone = () => Promise.resolve((asked: number) => asked * 2);
const settled = () => new Promise((done) => setTimeout(done));

describe('startThread(start, alone, onMade)', () => {
  test('works on one thing at a time, and then on the latest that came meanwhile', () => {
    const slow = new SlowThread();
    const made: (number | undefined)[] = [];
    const thread = startThread<number, number>(
      () => slow as unknown as Worker,
      alone,
      (one) => made.push(one),
    );
    for (const asked of [1, 2, 3]) thread.ask(asked);
    expect(slow.asked).toEqual([1]);
    slow.answer();
    slow.answer();
    expect([slow.asked, made]).toEqual([
      [1, 3],
      [2, 6],
    ]);
  });

  test('does by itself what a thread fails at, and all that comes after', async () => {
    const slow = new SlowThread();
    const made: (number | undefined)[] = [];
    const thread = startThread<number, number>(
      () => slow as unknown as Worker,
      alone,
      (one) => made.push(one),
    );
    thread.ask(4);
    slow.dispatchEvent(new Event('error'));
    await settled();
    thread.ask(5);
    await settled();
    expect([slow.asked, made]).toEqual([[4], [8, 10]]);
  });

  test('does without a thread where there is none, and says so when that fails too', async () => {
    const made: (number | undefined)[] = [];
    const none = () => {
      throw new Error('no threads');
    };
    startThread<number, number>(none, alone, (one) => made.push(one)).ask(3);
    startThread<number, number>(
      none,
      () => Promise.reject(new Error('no network')),
      (one) => made.push(one),
    ).ask(3);
    await settled();
    expect(new Set(made)).toEqual(new Set([6, undefined]));
  });
});
