import { caseFolders, caseList, caseLists, lookupFile, moved, notFound, singleRecord } from './answers.ts';
import {
  caseFolder,
  dataPlaces,
  everywhere,
  type Headers,
  listHeaders,
  places,
  preflightHeaders,
  usualCache,
} from './headers.ts';
import { splat, told } from './host-files.ts';
import { mediaTypes } from './media-types.ts';

/** Name of the file beside the built site that tells Caddy what only a build knows. */
export const caddyHeaderFile = '_caddy.header';

/** Tell Caddy how many frameworks the list of CASE holds, as a line of its file. */
export const caddyHeader = (total: number): string => `header @list X-Total-Count "${total}"\n`;

/** Write a site of Caddy. All stands in one route, so that it is done in the order it is written in. */
export function caddyfile(base: string): string {
  const data = dataPlaces.map((path) => base + splat(path)).join(' ');
  const [kept, answered] = caseLists;
  const asked = (paths: readonly string[]): string => paths.map((path) => base + path).join(' ');
  const route = [
    ...Object.entries(moved).map(([from, to]) => `redir ${base}${from} ${base}${to} 301`),
    'encode gzip',
    ...header('', { ...everywhere, 'Cache-Control': usualCache }),
    `@hidden path ${base}/_*`,
    'error @hidden 404',
    ...block('@preflight', ['method OPTIONS', `path ${data}`]),
    ...header('@preflight ', { 'Access-Control-Allow-Origin': '*', ...preflightHeaders }),
    'respond @preflight 204',
    ...Object.entries(mediaTypes).flatMap(([ending, type]) =>
      matched(ending.slice(1), [`*${ending}`], { 'Content-Type': type }),
    ),
    ...places.flatMap(({ paths, headers }, i) =>
      matched(
        `place${i + 1}`,
        paths.map((path) => base + splat(path)),
        headers,
      ),
    ),
    ...[kept!, answered!].flatMap(({ asked: own, file }, i) => [
      `@asked${i} path ${asked(own)}`,
      `rewrite @asked${i} ${base}${file}`,
    ]),
    '# One set of files for both versions of CASE, a slash at the end or not.',
    `@slash path_regexp slash ^(${base}${caseFolder}v1p[01]/.+)/$`,
    'rewrite @slash {re.slash.1}',
    ...block('@other', [`path_regexp case ^${base}${caseFolders.answered}(.+)$`, 'not file']),
    `rewrite @other ${base}${caseFolders.kept}{re.case.1}`,
    '# How many frameworks CASE lists, as the build says. Reload Caddy after a build that changes it.',
    `@list path ${base}${caseList} ${base}${answered!.file}`,
    `header @list Access-Control-Expose-Headers "${listHeaders(0)['Access-Control-Expose-Headers']}"`,
    `import /var/www/cairn${base}/${caddyHeaderFile.replace('.', '*.')}`,
    '# COMPRESS=1 npm run build makes .gz and .br files; texts without one are zipped when they are asked for.',
    ...block(`file_server ${base}${splat(caseFolder)}`, ['precompressed br gzip', 'disable_canonical_uris']),
    ...files,
  ];
  const json = header('', { 'Content-Type': mediaTypes['.json']! });
  const errors = [
    ...header('', { 'Cache-Control': usualCache }),
    `@record path_regexp record ^${base}${singleRecord()}$`,
    ...block('handle @record', [
      ...json,
      `try_files ${base}${lookupFile('{re.record.1}')} ${base}${notFound.record}`,
      ...files,
    ]),
    ...block(`handle ${base}${splat(caseFolder)}`, [`rewrite * ${base}${notFound.record}`, ...json, ...files]),
    `@data path ${data}`,
    ...block('handle @data', [`rewrite * ${base}${notFound.data}`, ...json, ...files]),
    ...block('handle', [
      `rewrite * ${base}${notFound.page}`,
      ...header('', { 'Content-Type': mediaTypes['.html']! }),
      ...files,
    ]),
  ];
  const comments = [
    `# ${told}`,
    '# Fill in the name and the two places of the root; Caddy gets the certificate itself.',
  ];
  const site = block('cairn.example', [
    'root * /var/www/cairn',
    ...block('route', route),
    ...block('handle_errors', block('route', errors)),
  ]);
  return `${[...comments, ...site].join('\n')}\n`;
}

const files = ['file_server {', '\tprecompressed br gzip', '}'];

const block = (name: string, lines: readonly string[]): string[] => [
  `${name} {`,
  ...lines.map((line) => `\t${line}`),
  '}',
];

const header = (matcher: string, headers: Headers): string[] =>
  block(
    `header ${matcher}`.trimEnd(),
    Object.entries(headers).map(([name, value]) => `${name} "${value}"`),
  );

const matched = (name: string, paths: readonly string[], headers: Headers): string[] => [
  `@${name} path ${paths.join(' ')}`,
  ...header(`@${name} `, headers),
];
