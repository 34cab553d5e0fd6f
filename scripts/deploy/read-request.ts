import { posix } from 'node:path';

/** What a request asks for, as far as a host of files has to know. */
export interface Asked {
  /** The path, decoded and without detours: `/jobs/nurse/`. Nothing when it cannot be the path of a file. */
  readonly path: string | undefined;
  /** What follows the path, with its question mark; empty when there is nothing. */
  readonly query: string;
}

/**
 * Read the target of a request, whatever stands there: a path, a whole address, or neither. Slashes in a row count as one, as
 * nginx has it, so that no path can be read as the name of another host.
 *
 * @param target the second word of a request line: `/jobs/nurse/?from=feed`
 */
export function readTarget(target: string): Asked {
  const own = target.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, '').replace(/#.*$/s, '');
  const end = own.indexOf('?');
  const query = end === -1 ? '' : own.slice(end);
  return { path: decodePath(end === -1 ? own : own.slice(0, end)), query };
}

function decodePath(raw: string): string | undefined {
  try {
    const path = decodeURIComponent(raw || '/');
    // A backslash is a slash to Windows and to browsers; no file of a site has one in its name.
    return path.startsWith('/') && !/[\\\p{Cc}]/u.test(path) ? posix.normalize(path.replace(/\/+/g, '/')) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether a text is to be sent zipped by gzip: the reader takes it, and likes plain bytes no better.
 *
 * Weights count as RFC 9110, 12.5.3 has them. Who refuses plain bytes and gzip alike gets plain bytes, as most hosts do.
 *
 * @param accepts the field `Accept-Encoding`, if there is one
 */
export function wantsGzip(accepts: string | undefined): boolean {
  const weights = new Map(
    (accepts ?? '').split(',').map((one) => {
      const [name, ...parameters] = one.split(';').map((part) => part.trim().toLowerCase());
      const weight = parameters.find((own) => /^q\s*=/.test(own))?.replace(/^q\s*=\s*/, '');
      return [name === 'x-gzip' ? 'gzip' : name, weight === undefined ? 1 : readWeight(weight)] as const;
    }),
  );
  const rest = weights.get('*');
  const zipped = weights.get('gzip') ?? rest ?? 0;
  return zipped > 0 && zipped >= (weights.get('identity') ?? rest ?? 0);
}

/** A weight that is none is taken for a refusal. */
const readWeight = (text: string): number => (/^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(text) ? Number(text) : 0);
