import { extname } from 'node:path';

/** Media type of each ending that a file of the built site has. */
export const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.ttl': 'text/turtle; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Media type of a file whose ending says nothing. */
export const unknownType = 'application/octet-stream';

/** Media type of a file by its ending. */
export const mediaTypeOf = (file: string): string => mediaTypes[extname(file)] ?? unknownType;

/** Whether a file of the media type grows smaller when it is zipped. */
export const isText = (type: string): boolean => /^text\/|^image\/svg|[/+](?:json|xml)\b/.test(type);
