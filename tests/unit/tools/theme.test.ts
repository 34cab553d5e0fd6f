import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { otherTheme, startThemeSwitch } from '../../../src/tools/theme/theme.ts';

describe('otherTheme(chosen, systemIsDark)', () => {
  test.for([
    ['light', false, 'dark'],
    ['light', true, 'dark'],
    ['dark', false, 'light'],
    ['dark', true, 'light'],
    [undefined, false, 'dark'],
    [undefined, true, 'light'],
    ['', true, 'light'],
    ['sepia', false, 'dark'],
  ] as const)('from %s, on a system whose darkness is %s, leads to %s', ([chosen, systemIsDark, next]) => {
    expect(otherTheme(chosen, systemIsDark)).toBe(next);
  });
});

describe('startThemeSwitch()', () => {
  /** A page with a switch, on a light system; the answer presses it and tells the theme that follows. */
  const page = (keep: (key: string, value: string) => void) => {
    const root = { dataset: {} as Record<string, string> };
    const presses: (() => void)[] = [];
    vi.stubGlobal('document', {
      documentElement: root,
      querySelectorAll: () => [
        { getAttribute: () => '', addEventListener: (_: string, press: () => void) => presses.push(press) },
      ],
    });
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    vi.stubGlobal('localStorage', { setItem: keep });
    vi.stubGlobal('addEventListener', () => {});
    onTestFinished(() => void vi.unstubAllGlobals());
    startThemeSwitch();
    return () => {
      for (const press of presses) press();
      return root.dataset['theme'];
    };
  };

  test('turns the theme over at each press, and keeps the choice', () => {
    const keep = vi.fn();
    const press = page(keep);
    expect([press(), press(), press()]).toEqual(['dark', 'light', 'dark']);
    expect(keep.mock.calls).toEqual(['dark', 'light', 'dark'].map((theme) => ['cairn:theme', theme]));
  });

  test('turns the theme over where storage is closed', () => {
    const press = page(() => {
      throw new Error('storage is closed');
    });
    expect([press(), press()]).toEqual(['dark', 'light']);
  });

  test('does nothing on a page without a switch', () => {
    vi.stubGlobal('document', { documentElement: {}, querySelectorAll: () => [] });
    vi.stubGlobal('addEventListener', () => {});
    onTestFinished(() => void vi.unstubAllGlobals());
    expect(startThemeSwitch).not.toThrow();
  });
});
