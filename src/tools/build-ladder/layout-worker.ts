import { drawLadder } from './draw-ladder.ts';
import { answer } from './thread.ts';

// The thread that lays ladders out: the layout of a large one takes longer than a frame.
answer(drawLadder);
