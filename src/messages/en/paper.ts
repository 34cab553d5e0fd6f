/** Said on paper in the place of the address, when the build was told none. */
export const noAddress =
  'This copy does not know its address. Whoever builds it sets it: SITE=https://its.address npm run build';
