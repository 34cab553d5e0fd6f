import { caseFolders, caseList, caseLists, lookupFile, moved, notFound, singleRecord } from './answers.ts';
import { caseFolder, dataPlaces, everywhere, places, preflightHeaders, usualCache } from './headers.ts';
import { blocks, told } from './host-files.ts';
import { isText, mediaTypes, unknownType } from './media-types.ts';

/** Name of the file beside the built site that tells nginx what only a build knows. */
export const nginxMapFile = '_nginx.map';

/** Tell nginx how many frameworks the list of CASE holds, as lines of a map. */
export const nginxMap = (base: string, total: number): string =>
  caseLists.map(({ file }) => `${base}${file} "${total}";\n`).join('');

/** Write a server block of nginx, with the maps it needs. */
export function nginxConf(base: string): string {
  const types = Map.groupBy(Object.entries(mediaTypes), ([, type]) => bare(type));
  const text = [...types.keys(), ...typed().map(({ type }) => bare(type))].filter(isText);
  const zipped = [...new Set(text)].filter((type) => type !== 'text/html').join(' ');
  const said = (name: string, before: string): [string, string][] =>
    places.flatMap(({ paths, headers }) =>
      paths.flatMap((path): [string, string][] =>
        headers[name] ? [[`"~^${before}${pattern(base + path)}"`, headers[name]]] : [],
      ),
    );
  const [methods, ...others] = Object.entries(preflightHeaders) as [[string, string], ...[string, string][]];
  const server = [
    `listen 80;`,
    `server_name cairn.example;`,
    `root /var/www/cairn;`,
    '',
    `index index.html;`,
    `absolute_redirect off;`,
    `error_page 403 404 =404 ${base}${notFound.page};`,
    '',
    `types {`,
    ...[...types].map(([type, own]) => `    ${type} ${own.map(([ending]) => ending.slice(1)).join(' ')};`),
    `}`,
    `default_type ${unknownType};`,
    `charset utf-8;`,
    `charset_types ${zipped.replace(/ ?image\/\S+/g, '')};`,
    '',
    '# COMPRESS=1 npm run build makes .gz and .br files; texts without one are zipped when they are asked for.',
    `gzip_static on;`,
    `# brotli_static on;  # for .br files, where nginx has the module ngx_brotli`,
    `gzip on;`,
    `gzip_comp_level 6;`,
    `gzip_vary on;`,
    `gzip_min_length 512;`,
    `gzip_types ${zipped};`,
    '',
    ...Object.entries(everywhere).map(([name, value]) => `add_header ${name} "${value}" always;`),
    `add_header Cache-Control $cairn_cache always;`,
    `add_header Access-Control-Allow-Origin $cairn_cors always;`,
    `add_header X-Total-Count $cairn_total always;`,
    `add_header Access-Control-Expose-Headers $cairn_exposed always;`,
    ...[methods, ...others].map(([name], i) => `add_header ${name} $cairn_preflight${i || ''} always;`),
    '',
    `if ($cairn_preflight) {`,
    `    return 204;`,
    `}`,
    ...location(`${base}/`, ['try_files $uri $uri/ =404;']),
    ...location(`~ ^${base}/_`, ['return 404;']),
    ...Object.entries(moved).flatMap(([from, to]) => location(`= ${base}${from}`, [`return 301 ${base}${to};`])),
    ...dataLocations(base),
    ...caseLocations(base),
  ];
  return blocks([
    `# ${told}\n# A file for sites-enabled/. Fill in listen, server_name and the two places of the root; the certificate is yours to add.`,
    map('"$status $uri"', 'cairn_cache', usualCache, said('Cache-Control', '(?:200|206|304) ')),
    map('$uri', 'cairn_cors', '', said('Access-Control-Allow-Origin', '')),
    `# How many frameworks CASE lists, as the build says. Reload nginx after a build that changes it.\n${map(
      '$uri',
      'cairn_total',
      '',
      [],
      `include /var/www/cairn${base}/${nginxMapFile.replace('.', '*.')};`,
    )}`,
    map('$cairn_total', 'cairn_exposed', 'X-Total-Count', [['""', '']]),
    map(
      '"$request_method $uri"',
      'cairn_preflight',
      '',
      said('Access-Control-Allow-Origin', 'OPTIONS ').map(([key]): [string, string] => [key, methods[1]]),
    ),
    map('$uri', 'cairn_told', base + notFound.record, [
      [`"~^${base}${singleRecord('(?<cairn_beginning>')}$"`, base + lookupFile('$cairn_beginning')],
    ]),
    ...others.map(([, value], i) => map('$cairn_preflight', `cairn_preflight${i + 1}`, value, [['""', '']])),
    `server {\n${server.map((line) => (line ? `    ${line}` : '')).join('\n')}\n}`,
  ]);
}

const bare = (type: string): string => type.split(';')[0]!;

/** A pattern of nginx for a folder or one file. */
const pattern = (path: string): string => (path.endsWith('/') ? path : `${path.replaceAll('.', '\\.')}$`);

const map = (
  from: string,
  variable: string,
  usual: string,
  lines: readonly (readonly [string, string])[],
  more?: string,
): string =>
  [
    `map ${from} $${variable} {`,
    `    default "${usual}";`,
    ...lines.map(([key, value]) => `    ${key} "${value}";`),
    ...(more ? [`    ${more}`] : []),
    '}',
  ].join('\n');

const location = (of: string, lines: readonly string[]): string[] => [
  `location ${of} {`,
  ...lines.map((line) => `    ${line}`),
  '}',
];

const ofType = (type: string): string[] => ['types {}', `default_type ${bare(type)};`];

/** Places outside of CASE whose files have a media type that their ending does not tell, each by itself. */
const typed = (): { readonly path: string; readonly type: string }[] =>
  places.flatMap(({ paths, headers }) => {
    const type = headers['Content-Type'];
    return type ? paths.map((path) => ({ path, type })) : [];
  });

/** Folders of data, where JSON tells that a file is not there, and files with a type of their own. */
function dataLocations(base: string): string[] {
  const types = new Map(typed().map(({ path, type }) => [path, type]));
  const paths = [...new Set([...dataPlaces, ...types.keys()])].filter((path) => path !== caseFolder);
  return paths.flatMap((path) =>
    location(`${path.endsWith('/') ? '' : '= '}${base}${path}`, [
      ...(types.has(path) ? ofType(types.get(path)!) : []),
      `error_page 403 404 =404 ${base}${notFound.data};`,
      'try_files $uri $uri/ =404;',
    ]),
  );
}

/** CASE: lists, one set of files for both versions, a slash at the end or not, and what names the package of a record. */
function caseLocations(base: string): string[] {
  const json = ofType(mediaTypes['.json']!);
  return [
    ...caseLists.flatMap(({ asked, file }) =>
      asked.flatMap((path) =>
        location(`= ${base}${path}`, [
          ...json,
          `try_files ${[...new Set([file, caseList])].map((one) => base + one).join(' ')} =404;`,
        ]),
      ),
    ),
    ...location(`~ ^${base}${caseFolder}v1p[01]/(?<cairn_path>.+?)/?$`, [
      ...json,
      'error_page 404 @cairn_missing;',
      `try_files $uri ${base}${caseFolders.kept}$cairn_path =404;`,
    ]),
    ...location(`${base}${caseFolder}`, ['error_page 404 @cairn_missing;', 'return 404;']),
    ...location('@cairn_missing', [...json, `try_files $cairn_told ${base}${notFound.record} =404;`]),
  ];
}
