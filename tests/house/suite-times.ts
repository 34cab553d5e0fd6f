import type { Reporter, TestModule } from 'vitest/node';

/** What one test file took. */
export interface FileTime {
  /** `dist` */
  readonly suite: string;
  /** `html.test.ts`, from the folder of its suite. */
  readonly file: string;
  /** Reading its modules, and its tests. */
  readonly seconds: number;
}

/** How many files are named. */
const named = 10;

/** Say which suite took what, all its files added up, and which files took most, for people. */
export function describeTimes(times: readonly FileTime[]): string {
  const sum = (own: readonly FileTime[]): number => own.reduce((total, { seconds }) => total + seconds, 0);
  const suites = [...Map.groupBy(times, ({ suite }) => suite)].map(([suite, own]) => ({ suite, seconds: sum(own) }));
  const slowest = times.toSorted((a, b) => b.seconds - a.seconds).slice(0, named);
  return [
    `Seconds of all files by suite: ${suites.map(({ suite, seconds }) => `${suite} ${seconds.toFixed(0)}`).join(', ')}.`,
    `Files that took most: ${slowest.map(({ suite, file, seconds }) => `${suite}/${file} ${seconds.toFixed(0)}`).join(', ')}.`,
  ].join('\n');
}

function timeOf(module: TestModule): FileTime {
  const { environmentSetupDuration, prepareDuration, collectDuration, setupDuration, duration } = module.diagnostic();
  return {
    suite: module.project.name,
    file: module.relativeModuleId,
    seconds: (environmentSetupDuration + prepareDuration + collectDuration + setupDuration + duration) / 1000,
  };
}

/** Tells at the end of a run of Vitest what each suite took: `npm test` asks for it. */
export default class SuiteTimes implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    console.log(`\n${describeTimes(modules.map(timeOf))}`);
  }
}
