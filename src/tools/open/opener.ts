/** The thread of the tool that opens frameworks: it holds what was opened, so that the page never waits for it. */
import type { Asked, Said } from './asking.ts';
import { Desk, isRefusal } from './desk.ts';
import { loadOurs } from './ours.ts';

const desk = new Desk(loadOurs);
const say = (said: Said) => self.postMessage(said);

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const { turn, ask } = data;
  desk
    .answer(ask, (stage, done) => say({ turn, stage, done }))
    .then((answer) => say({ turn, answer }))
    .catch((error: unknown) => say(isRefusal(error) ? { turn, refusal: error.refusal } : { turn, failed: true }));
});
