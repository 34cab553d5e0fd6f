import { findProblems } from '../../building/ladder/problems.ts';
import { answer } from './thread.ts';
import type { Checked } from './Missing.tsx';

// The thread that looks a ladder through: to weigh its sentences takes longer than a frame.
answer(({ ladder, known }: Checked) => findProblems(ladder, known));
