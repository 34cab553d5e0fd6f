import { round } from './round.ts';

/** The site’s signature: six courses of a small pyramid, the foundation first, each as a path. */
export interface PyramidMark {
  readonly size: number;
  readonly courses: readonly string[];
}

const defaults = { size: 24, courses: 6, seam: 1, apex: 0.2 };

/** Draw the mark: courses of equal height that narrow evenly, with a seam between two. */
export function pyramidMark(options: Partial<typeof defaults> = {}): PyramidMark {
  const { size, courses, seam, apex } = { ...defaults, ...options };
  const height = (size - seam * (courses - 1)) / courses;
  const half = (y: number) => (size / 2) * (apex + (1 - apex) * (y / size));
  return {
    size,
    courses: Array.from({ length: courses }, (_, i) => {
      const bottom = size - i * (height + seam);
      const top = bottom - height;
      const [a, b] = [half(top), half(bottom)];
      const mid = size / 2;
      return `M${round(mid - a)} ${round(top)}H${round(mid + a)}L${round(mid + b)} ${round(bottom)}H${round(mid - b)}Z`;
    }),
  };
}
