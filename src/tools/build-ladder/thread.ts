/** Works on what it is given, away from the page; what is given while it works takes the place of what still waits. */
export interface Thread<Asked> {
  readonly ask: (asked: Asked) => void;
}

/**
 * Start a thread. Where the browser gives none, or it fails, the page does the work by itself.
 *
 * @param start the thread, which answers each message with one
 * @param alone brings the same work to the page
 * @param onMade told of each answer; undefined where none could be made
 */
export function startThread<Asked, Made>(
  start: () => Worker,
  alone: () => Promise<(asked: Asked) => Made | Promise<Made>>,
  onMade: (made: Made | undefined) => void,
): Thread<Asked> {
  let isBusy = false;
  let [now, waiting] = [undefined as Asked | undefined, undefined as Asked | undefined];
  let worker: Worker | undefined;
  const next = (): void => {
    const asked = waiting;
    [isBusy, waiting] = [false, undefined];
    if (asked !== undefined) send(asked);
  };
  const send = (asked: Asked): void => {
    [isBusy, now] = [true, asked];
    if (worker) worker.postMessage(asked);
    else
      void alone()
        .then((work) => work(asked))
        .then(onMade, () => onMade(undefined))
        .then(next);
  };
  try {
    worker = start();
    worker.addEventListener('message', ({ data }: MessageEvent<{ readonly made: Made | undefined }>) => {
      onMade(data.made);
      next();
    });
    worker.addEventListener('error', () => {
      worker = undefined;
      waiting ??= now;
      next();
    });
  } catch {
    worker = undefined;
  }
  return {
    ask(asked) {
      if (isBusy) waiting = asked;
      else send(asked);
    },
  };
}

/** Answer what a thread is asked, with undefined where that fails. @param work what the thread is for */
export function answer<Asked, Made>(work: (asked: Asked) => Made | Promise<Made>): void {
  const reply = (made: Made | undefined): void => postMessage({ made });
  addEventListener('message', ({ data }: MessageEvent<Asked>) => {
    void Promise.resolve(data)
      .then(work)
      .then(reply, () => reply(undefined));
  });
}
