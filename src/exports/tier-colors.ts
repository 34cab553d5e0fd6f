/** Colors of tiers from the foundation up and of the words on them, as the light pages of the site have them (`styles/tokens.css`). */
export const tierColors: readonly (readonly [stone: string, ink: string])[] = [
  ['#4b3429', '#fdf6ec'],
  ['#74432a', '#fdf6ec'],
  ['#97591f', '#fffaf2'],
  ['#cfa257', '#211c17'],
  ['#bcc29a', '#211c17'],
  ['#ddd6c6', '#211c17'],
  ['#c5d3d4', '#211c17'],
];
