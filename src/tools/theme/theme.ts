/** A theme a reader can choose. */
export type Theme = 'light' | 'dark';

/** Say which theme a press of the switch leads to. */
export function otherTheme(chosen: string | undefined, systemIsDark: boolean): Theme {
  const shown = chosen === 'light' || chosen === 'dark' ? chosen : systemIsDark ? 'dark' : 'light';
  return shown === 'dark' ? 'light' : 'dark';
}

/** Make the switch in the head of the page work. Where storage is closed, the choice lasts as long as the page. */
export function startThemeSwitch(): void {
  const root = document.documentElement;
  document.querySelector('[data-theme-switch]')?.addEventListener('click', () => {
    const next = otherTheme(root.dataset.theme, matchMedia('(prefers-color-scheme: dark)').matches);
    root.dataset.theme = next;
    try {
      localStorage.setItem('cairn:theme', next);
    } catch {
      // Nothing is lost but the memory of it.
    }
  });
}
