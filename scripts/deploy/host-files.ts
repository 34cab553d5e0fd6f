import { caseFolders, caseLists, moved } from './answers.ts';
import { everywhere, type Headers, listHeaders, places } from './headers.ts';

/** Where the lines of all files for hosts come from. */
export const told = 'Written from scripts/deploy/: change that, then "npm run hosts".';

/** Put an empty line between parts of a file. */
export const blocks = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`;

/** A folder as a pattern with a star; a single file as it is. */
export const splat = (path: string): string => (path.endsWith('/') ? `${path}*` : path);

/**
 * Write `_headers` as Netlify, Cloudflare Pages and their like read it. A host reads it at the root of what is deployed.
 *
 * @param base folder that the site is deployed in, without a slash at its end
 * @param total frameworks in the list of CASE
 */
export function headersFile(base: string, total: number): string {
  const rule = (path: string, headers: Headers): string =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const said = places.flatMap(({ paths, headers }) => paths.map((path) => [path, headers] as const));
  const byPath = new Map(
    [...Map.groupBy(said, ([path]) => path)].map(([path, own]) => [path, own.map(([, one]) => one)]),
  );
  return blocks([
    `# ${told}\n# How long a page holds is left to the host: these ask each time (max-age=0, must-revalidate).`,
    rule(`${base}/*`, everywhere),
    ...[...byPath].map(([path, own]) => rule(`${base}${splat(path)}`, Object.assign({}, ...own) as Headers)),
    ...caseLists.flatMap(({ asked, file }) =>
      [...asked, file].map((path) => rule(`${base}${path}`, listHeaders(total))),
    ),
  ]);
}

/**
 * Write `_redirects`: the list of CASE at the address of its folder, and 1.1 from the files of 1.0. That a file is not
 * there cannot be told: Netlify would let a rule answer 404, and Cloudflare refuses to publish a site with such a rule.
 *
 * @param everyRecord whether 1.1 has files of its own; a rule would hide them from some hosts
 */
export function redirectsFile(base: string, everyRecord: boolean): string {
  const line = (from: string, to: string, status: number): string => `${base}${from} ${base}${to} ${status}`;
  const [kept, answered] = caseLists;
  return `${[
    ...Object.entries(moved).map(([from, to]) => line(from, to, 301)),
    ...kept!.asked.map((from) => line(from, kept!.file, 200)),
    ...answered!.asked.map((from) => line(from, everyRecord ? answered!.file : kept!.file, 200)),
    ...(everyRecord ? [] : [line(`${caseFolders.answered}*`, `${caseFolders.kept}:splat`, 200)]),
  ].join('\n')}\n`;
}
