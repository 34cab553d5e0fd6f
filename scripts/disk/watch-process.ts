import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What a command took, from when it began or the phase before it ended. */
export interface Watched {
  /** Seconds by the clock. */
  readonly wall: number;
  /** Seconds of processor time, of the command and all that it started. */
  readonly cpu: number;
  /** Largest memory that one of its processes ever held, in millions of bytes. */
  readonly peak: number;
  /** Share of the machine’s processors that other programs had meanwhile, 0–1: a quiet machine has less than 0.1. */
  readonly others: number;
}

/** Milliseconds between two looks; times are exact to about this much. */
const pause = 50;
/** Linux counts processor time in hundredths of a second. */
const ticksPerSecond = 100;

/** Whether processes can be watched here: only where the system shows them in `/proc`. */
export const canWatch = (): boolean => existsSync('/proc/self/stat');

/**
 * Run a command, and tell what each of its phases took. It cannot tell by itself: most of its work is done by processes
 * that it starts.
 *
 * @param phaseOf names the phase, given the command lines of all processes that run for it, its own first; a phase that
 *   comes up again goes on
 * @returns by phase, in the order in which they began
 * @throws {Error} if the command fails; the message holds all that it said
 */
export async function watchProcess(
  command: readonly string[],
  folder: string,
  phaseOf: (lines: readonly string[]) => string,
): Promise<Map<string, Watched>> {
  const [file = '', ...args] = command;
  const child = spawn(file, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<number | null>((done, fail) => child.once('error', fail).once('close', done));

  const phases = new Map<string, Sum>();
  const spent = new Map<number, number>();
  let last = performance.now();
  let lastMachine = readMachine();
  let phase: string | undefined;
  const look = () => {
    const now = performance.now();
    const running = child.pid === undefined ? [] : listTree(child.pid);
    if (running.length > 0) phase = phaseOf(running.map(({ line }) => line));
    if (phase === undefined) return;
    const total = phases.get(phase) ?? { wall: 0, cpu: 0, peak: 0, busy: 0, all: 0 };
    phases.set(phase, total);
    total.wall += (now - last) / 1000;
    const machine = readMachine();
    total.busy += machine.busy - lastMachine.busy;
    total.all += machine.all - lastMachine.all;
    lastMachine = machine;
    for (const { pid, cpu, peak } of running) {
      total.cpu += cpu - (spent.get(pid) ?? 0);
      total.peak = Math.max(total.peak, peak);
      spent.set(pid, cpu);
    }
    last = now;
  };
  const timer = setInterval(look, pause);
  const code = await ended.finally(() => clearInterval(timer));
  look();
  if (code !== 0) throw new Error(`"${command.join(' ')}" failed in ${folder}\n${said}`);
  return new Map(
    [...phases].map(([name, { wall, cpu, peak, busy, all }]) => [
      name,
      { wall, cpu, peak, others: Math.max(0, (busy - cpu) / all) },
    ]),
  );
}

/** Run a command, and tell what all of it took, as `watchProcess` does. */
export const watchWhole = async (command: readonly string[], folder: string): Promise<Watched> =>
  (await watchProcess(command, folder, () => 'whole')).get('whole')!;

/** What is summed up over a phase; `busy` and `all` are seconds of all processors of the machine. */
interface Sum {
  wall: number;
  cpu: number;
  peak: number;
  busy: number;
  all: number;
}

/** Seconds that the machine’s processors have worked, and all that they had. */
function readMachine(): { busy: number; all: number } {
  const ticks = readFileSync('/proc/stat', 'utf8').split('\n')[0]!.split(/ +/).slice(1, 9).map(Number);
  const all = ticks.reduce((sum, one) => sum + one, 0);
  const [, , , idle = 0, waiting = 0] = ticks;
  return { busy: (all - idle - waiting) / ticksPerSecond, all: all / ticksPerSecond };
}

interface Running {
  readonly pid: number;
  readonly line: string;
  readonly cpu: number;
  readonly peak: number;
}

/** A process and all that it started, itself first. Those that end while we look are left out. */
function listTree(pid: number): Running[] {
  try {
    const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    if (peak === undefined) return [];
    const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
    // Without the name, "utime" and "stime" are the fields 11 and 12, counted from 0.
    const own = {
      pid,
      line,
      cpu: (Number(fields[11]) + Number(fields[12])) / ticksPerSecond,
      peak: (Number(peak) * 1024) / 1e6,
    };
    return [own, ...children.flatMap(listTree)];
  } catch {
    return [];
  }
}
