const hundredths = /* @__PURE__ */ new Intl.NumberFormat('en-US', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** A share or a likeness from 0 to 1: `0.33`. */
export const formatShare = (share: number): string => hundredths.format(share);

const numbers = 'none one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** How many there are as in a sentence: `none`, then in words up to twelve, in figures from 13. */
export const formatNumber = (count: number): string => numbers[count] ?? String(count);
