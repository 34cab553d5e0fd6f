import type { Refusal } from '../../domain/opened/report.ts';
import type { Answers, Ask, Asked, Said } from './asking.ts';

/** How far the thread is with a question. */
export type Progress = Extract<Said, { readonly stage: unknown }>;

/** Thrown when the thread says why a file cannot be opened. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.what);
    this.name = 'Refused';
    this.refusal = refusal;
  }
}

/** Thrown to whoever waits when a person stops the work. */
export class Stopped extends Error {}

/** A thread that opens files. It begins with the first question, and anew after it was stopped. */
export class Opener {
  #worker: Worker | undefined;
  #turn = 0;
  readonly #waiting = new Map<
    number,
    {
      readonly resolve: (answer: never) => void;
      readonly reject: (error: Error) => void;
      readonly tell: (progress: Progress) => void;
    }
  >();
  readonly #begin: () => Worker;

  /** @param begin begins the thread */
  constructor(begin: () => Worker) {
    this.#begin = begin;
  }

  /**
   * Ask the thread something.
   *
   * @param tell is told how far it is
   * @throws {Refused} if the file cannot be opened
   * @throws {Stopped} if it was stopped meanwhile
   * @throws {Error} if the thread cannot be had
   */
  ask<A extends Ask>(ask: A, tell: (progress: Progress) => void = () => {}): Promise<Answers[A['do']]> {
    const turn = (this.#turn += 1);
    const worker = (this.#worker ??= this.#start());
    return new Promise((resolve, reject) => {
      this.#waiting.set(turn, { resolve: resolve as (answer: never) => void, reject, tell });
      worker.postMessage({ turn, ask } satisfies Asked);
    });
  }

  /** Stop all work at once. What was opened is gone. */
  stop(): void {
    this.#fail(new Stopped());
  }

  #fail(error: Error): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }

  #start(): Worker {
    const worker = this.#begin();
    worker.addEventListener('error', () => this.#fail(new Error('the thread failed')));
    worker.addEventListener('message', ({ data }: MessageEvent<Said>) => {
      const waiting = this.#waiting.get(data.turn);
      if (!waiting) return;
      if ('stage' in data) {
        waiting.tell(data);
        return;
      }
      this.#waiting.delete(data.turn);
      if ('answer' in data) waiting.resolve(data.answer as never);
      else waiting.reject('refusal' in data ? new Refused(data.refusal) : new Error('the thread failed'));
    });
    return worker;
  }
}
