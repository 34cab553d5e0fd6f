/** What became of an address. */
export interface Answer {
  readonly address: string;
  /**
   * `answers`; `moved` for good to another address; `refused` to a program, which says nothing of a reader; `gone`; `failed`
   * with an error of the server or of the way to it; `unreachable` where no host was found or none took the call.
   */
  readonly state: 'answers' | 'moved' | 'refused' | 'gone' | 'failed' | 'unreachable';
  /** `404`, `timed out after 15 s`, the new address. */
  readonly note: string;
}

/** How politely addresses are asked. */
export interface Manners {
  /** Addresses asked at once, each of another host. */
  readonly atOnce: number;
  /** Milliseconds between two questions to one host, and milliseconds that one may take. */
  readonly pause: number;
  readonly patience: number;
}

/** Few at once, one at a time for each host, with a second between. */
const usualManners: Manners = { atOnce: 8, pause: 1_000, patience: 15_000 };

const mostMoves = 8;
const permanent: ReadonlySet<number> = new Set([301, 308]);
const agent = 'Cairn link check';

/**
 * Ask each address whether it answers: with HEAD, and with GET where HEAD is not taken. Hosts are asked side by side, the
 * addresses of one host one after another.
 *
 * @param tell hears each answer when it comes
 * @returns the answers in the order of the addresses
 */
export async function checkAddresses(
  addresses: readonly string[],
  manners: Manners = usualManners,
  tell: (answer: Answer) => void = () => undefined,
): Promise<Answer[]> {
  const answers = new Map<string, Answer>();
  const hosts = [...Map.groupBy(addresses, (address) => new URL(address).host).values()];
  const work = async (): Promise<void> => {
    for (let own = hosts.shift(); own; own = hosts.shift()) {
      for (const [i, address] of own.entries()) {
        if (i > 0) await new Promise((go) => setTimeout(go, manners.pause));
        const answer = await ask(address, manners);
        answers.set(address, answer);
        tell(answer);
      }
    }
  };
  await Promise.all(Array.from({ length: manners.atOnce }, work));
  return addresses.map((address) => answers.get(address)!);
}

/** Whether answers tell that there is no network here: something was asked, and no host at all was reached. */
export const isOffline = (answers: readonly Answer[]): boolean =>
  answers.length > 0 && answers.every(({ state }) => state === 'unreachable');

async function ask(address: string, manners: Manners): Promise<Answer> {
  const first = await follow(address, 'HEAD', manners);
  // Many servers know GET alone, and say so in many ways.
  return first.state === 'answers' || first.state === 'moved' || first.state === 'unreachable'
    ? first
    : follow(address, 'GET', manners);
}

async function follow(address: string, method: 'HEAD' | 'GET', { patience }: Manners): Promise<Answer> {
  let at = address;
  let movedTo: string | undefined;
  let allPermanent = true;
  try {
    for (let moves = 0; moves <= mostMoves; moves++) {
      const response = await fetch(at, {
        method,
        redirect: 'manual',
        signal: AbortSignal.timeout(patience),
        headers: { 'user-agent': agent, accept: 'text/html,*/*' },
      });
      await response.body?.cancel();
      const to = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || to === null)
        return answerOf(address, response.status, movedTo);
      at = new URL(to, at).href;
      // A passing move, such as to a language, is no reason to write another address; what comes after it neither.
      allPermanent &&= permanent.has(response.status);
      if (allPermanent) movedTo = at;
    }
    return { address, state: 'failed', note: `sent on more than ${mostMoves} times` };
  } catch (error) {
    return answerOfError(address, error, patience);
  }
}

function answerOf(address: string, status: number, movedTo: string | undefined): Answer {
  if (status < 400)
    return movedTo ? { address, state: 'moved', note: movedTo } : { address, state: 'answers', note: '' };
  if (status === 404 || status === 410) return { address, state: 'gone', note: String(status) };
  const refused = status === 401 || status === 403 || status === 405 || status === 406 || status === 429;
  return { address, state: refused ? 'refused' : 'failed', note: String(status) };
}

/** Codes of errors after which no host was there to answer. */
const unreachable: ReadonlySet<string> = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'ECONNREFUSED',
  'ENETDOWN',
]);

function answerOfError(address: string, error: unknown, patience: number): Answer {
  if (error instanceof Error && error.name === 'TimeoutError')
    return { address, state: 'failed', note: `timed out after ${patience / 1000} s` };
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(error);
  return { address, state: unreachable.has(code) ? 'unreachable' : 'failed', note: code };
}
