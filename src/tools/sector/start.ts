import { sectorIn, withSector } from './sector.ts';

/** Keep the sector chosen in `#sector` in the address of the page, and choose the one that the address names. */
export function startSector(): void {
  const choice = document.querySelector<HTMLSelectElement>('#sector');
  if (!choice) return;
  choice.value = sectorIn(
    location.search,
    [...choice.options].map(({ value }) => value),
  );
  choice.addEventListener('change', () => {
    history.replaceState(null, '', withSector(location.href, choice.value));
  });
}
