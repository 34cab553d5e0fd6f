import { pyramidMark } from '../figures/pyramid-mark.ts';

/** The site’s mark, drawn once. */
export const markFigure = pyramidMark();
