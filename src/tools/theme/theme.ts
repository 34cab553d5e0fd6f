import { mount } from '../page-data.ts';

/** A theme a reader can choose. */
export type Theme = 'light' | 'dark';

/** Where the choice is kept on the device; `public/theme.js` reads it before the page is painted. */
const themeKey = 'cairn:theme';

/** Say which theme a press of the switch leads to. */
export function otherTheme(chosen: string | undefined, systemIsDark: boolean): Theme {
  const shown = chosen === 'light' || chosen === 'dark' ? chosen : systemIsDark ? 'dark' : 'light';
  return shown === 'dark' ? 'light' : 'dark';
}

/** Make the switch in the head of the page work, and follow the switch of other open pages. Where storage is closed, the choice lasts as long as the page. */
export function startThemeSwitch(): void {
  const root = document.documentElement;
  mount('data-theme-switch', (place) =>
    place.addEventListener('click', () => {
      const next = otherTheme(root.dataset.theme, matchMedia('(prefers-color-scheme: dark)').matches);
      root.dataset.theme = next;
      try {
        localStorage.setItem(themeKey, next);
      } catch {
        // Nothing is lost but the memory of it.
      }
    }),
  );
  // Told to the other pages of the site that are open, not to the one that chose.
  addEventListener('storage', ({ key, newValue }) => {
    if (key === themeKey || key === null) root.dataset.theme = newValue ?? '';
  });
}
