import { everywhere, type Headers, places, rewrites, usualCache } from './headers.ts';
import { isText, mediaTypes, unknownType } from './media-types.ts';

const told = 'Written from scripts/deploy/headers.ts: change that, then "npm run hosts".';

/**
 * Write `_headers` as Netlify, Cloudflare Pages and their like read it. A host reads it at the root of what is deployed.
 *
 * @param base folder that the site is deployed in, without a slash at its end
 */
export function headersFile(base: string): string {
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
  ]);
}

/** Write `_redirects`, which lets the list of CASE answer at the address of its folder. */
export const redirectsFile = (base: string): string =>
  `${rewrites.map(({ from, to }) => `${base}${from} ${base}${to} 200`).join('\n')}\n`;

/** Write a server block of nginx, with the maps it needs. */
export function nginxConf(base: string): string {
  const types = Map.groupBy(Object.entries(mediaTypes), ([, type]) => bare(type));
  const text = [...types.keys(), ...typed().map(({ type }) => bare(type))].filter(isText);
  const zipped = [...new Set(text)].filter((type) => type !== 'text/html').join(' ');
  const map = (variable: string, name: string, usual: string): string =>
    [
      `map $uri $${variable} {`,
      `    default "${usual}";`,
      ...places.flatMap(({ paths, headers }) =>
        headers[name] ? paths.map((path) => `    ${pattern(base + path)} "${headers[name]}";`) : [],
      ),
      '}',
    ].join('\n');
  const server = [
    `listen 80;`,
    `server_name cairn.example;`,
    `root /var/www/cairn;`,
    '',
    `index index.html;`,
    `absolute_redirect off;`,
    `error_page 404 ${base}/404.html;`,
    '',
    `types {`,
    ...[...types].map(([type, own]) => `    ${type} ${own.map(([ending]) => ending.slice(1)).join(' ')};`),
    `}`,
    `default_type ${unknownType};`,
    `charset utf-8;`,
    `charset_types ${zipped.replace(/ ?image\/\S+/g, '')};`,
    `gzip on;`,
    `gzip_vary on;`,
    `gzip_min_length 512;`,
    `gzip_types ${zipped};`,
    '',
    ...Object.entries(everywhere).map(([name, value]) => `add_header ${name} "${value}" always;`),
    `add_header Cache-Control $cairn_cache always;`,
    `add_header Access-Control-Allow-Origin $cairn_cors always;`,
    '',
    `location ${base}/ {`,
    `    try_files $uri $uri/ =404;`,
    `}`,
    ...typed().flatMap(({ path, type }) => [
      `location ${path.endsWith('/') ? '' : '= '}${base}${path} {`,
      `    types {}`,
      `    default_type ${bare(type)};`,
      `    try_files $uri =404;`,
      `}`,
    ]),
    ...rewrites.flatMap(({ from, to }) => [`location = ${base}${from} {`, `    try_files ${base}${to} =404;`, `}`]),
  ];
  return blocks([
    `# ${told}\n# A file for sites-enabled/. Fill in listen, server_name and root; the certificate is yours to add.`,
    map('cairn_cache', 'Cache-Control', usualCache),
    map('cairn_cors', 'Access-Control-Allow-Origin', ''),
    `server {\n${server.map((line) => (line ? `    ${line}` : '')).join('\n')}\n}`,
  ]);
}

/** Write a site of Caddy. All stands in one route, so that it is done in the order it is written in. */
export function caddyfile(base: string): string {
  const set = (headers: Headers): string[] => Object.entries(headers).map(([name, value]) => `\t${name} "${value}"`);
  const usual = { 'Cache-Control': usualCache };
  const header = (matcher: string, headers: Headers): string[] => [`header ${matcher}{`, ...set(headers), '}'];
  const matched = (name: string, paths: readonly string[], headers: Headers): string[] => [
    `@${name} path ${paths.join(' ')}`,
    ...header(`@${name} `, headers),
  ];
  const route = [
    'encode gzip',
    ...header('', { ...everywhere, ...usual }),
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
    ...rewrites.map(({ from, to }) => `rewrite ${base}${from} ${base}${to}`),
    'file_server',
  ];
  const errors = [
    `rewrite * ${base}/404.html`,
    ...header('', { ...usual, 'Content-Type': mediaTypes['.html']! }),
    'header -Access-Control-Allow-Origin',
    'file_server',
  ];
  const block = (name: string, lines: readonly string[]): string[] => [
    `${name} {`,
    ...lines.map((line) => `\t${line}`),
    '}',
  ];
  const comments = [`# ${told}`, '# Fill in the name and the root; Caddy gets the certificate itself.'];
  const site = block('cairn.example', [
    'root * /var/www/cairn',
    ...block('route', route),
    ...block('handle_errors', block('route', errors)),
  ]);
  return `${[...comments, ...site].join('\n')}\n`;
}

const blocks = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`;

const bare = (type: string): string => type.split(';')[0]!;

const splat = (path: string): string => (path.endsWith('/') ? `${path}*` : path);

/** A pattern of nginx for a folder or one file. */
const pattern = (path: string): string => (path.endsWith('/') ? `~^${path}` : `~^${path.replaceAll('.', '\\.')}$`);

/** The places whose files have a media type that their ending does not tell, each by itself. */
const typed = (): { readonly path: string; readonly type: string }[] =>
  places.flatMap(({ paths, headers }) => {
    const type = headers['Content-Type'];
    return type ? paths.map((path) => ({ path, type })) : [];
  });
