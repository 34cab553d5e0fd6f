import { type Described, findLikeBlocks, indexBlocks, type OutcomeIndex } from '../../domain/outcomes/likeness.ts';
import type { Asked, Found } from './suggest.ts';

/** Holds outcomes against blocks in a thread of its own: gets the blocks, then outcomes, and answers with what each is like. */
let index: OutcomeIndex = indexBlocks([]);

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if ('blocks' in data) index = indexBlocks(data.blocks as Described[]);
  else {
    const found: Found = { turn: data.turn, likeness: data.outcomes.map((one) => findLikeBlocks(index, one)) };
    postMessage(found);
  }
});
