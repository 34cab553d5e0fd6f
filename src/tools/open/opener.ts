/** The thread of the tool that opens frameworks: it holds what was opened, so that the page never waits for it. */
import { type OwnTextsFile, readOwnTexts } from '../../payloads/comparable-texts.ts';
import { readJson, type Shape } from '../page-data.ts';
import type { Asked, Said } from './asking.ts';
import { Desk, isRefusal } from './desk.ts';

const shape: Shape<OwnTextsFile> = { texts: 'array' };
const desk = new Desk(async (address) => readOwnTexts(await readJson(address, shape)));
const say = (said: Said) => self.postMessage(said);

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const { turn, ask } = data;
  desk
    .answer(ask, (stage, done) => say({ turn, stage, done }))
    .then((answer) => say({ turn, answer }))
    .catch((error: unknown) => say(isRefusal(error) ? { turn, refusal: error.refusal } : { turn, failed: true }));
});
