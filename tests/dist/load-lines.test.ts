import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { DomUtils, parseDocument } from 'htmlparser2';
import { Parser } from 'n3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mediaTypeOf } from '../../scripts/deploy/media-types.ts';
import { ctdlContext } from '../../src/exports/ctdl/graph.ts';
import { dist } from '../fixtures/built-site.ts';
import { statementsOf } from '../fixtures/json-ld.ts';
import { hasCurl, hasR, pythonWith, run } from '../fixtures/programs.ts';

/** A line of the page of data, as a reader would copy it. */
interface Line {
  readonly family: string;
  readonly program: string;
  readonly code: string;
}

const origin = 'https://cairn.example';
const page = parseDocument(readFileSync(join(dist, 'data/index.html'), 'utf8'));
const lines: readonly Line[] = DomUtils.findAll((node) => node.attribs.class === 'load', page.children).flatMap(
  (list) => {
    const [, family = ''] = /^(.+)-load$/.exec(DomUtils.prevElementSibling(list)!.attribs.id ?? '') ?? [];
    const programs = DomUtils.getElementsByTagName('dt', list).map((node) => DomUtils.textContent(node));
    const codes = DomUtils.getElementsByTagName('code', list).map((node) => DomUtils.textContent(node));
    return programs.map((program, i) => ({ family, program, code: codes[i]! }));
  },
);

/** The file that the lines of a family load, by path from the root of the site. */
const fileOf = (family: string): string =>
  new RegExp(`${origin}/([^"'\\s]+)`).exec(lines.find((line) => line.family === family)!.code)![1]!;

let server: Server;
let address: string;

const ownContext = (): string => `${address}/context/ctdl-asn.context.json`;

/**
 * A file of the built site as this test serves it. A machine without a network cannot fetch the context of CTDL-ASN from
 * Credential Engine, so the file names our own copy of it; nothing else of it is changed.
 */
function served(path: string): string {
  const text = readFileSync(
    path.startsWith('context/') ? join('tests/fixtures/standards', path.slice(8)) : join(dist, path),
    'utf8',
  );
  return path.startsWith('ctdl/') ? text.replace(ctdlContext, ownContext()) : text;
}

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url!.slice(1);
    try {
      response.setHeader('Content-Type', mediaTypeOf(path));
      response.end(served(path));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

/** What is printed after a line, by family, and what is in the file: both must come to the same. */
const rows = (text: string): unknown => parse(text, { columns: true });
const json = (text: string): unknown => JSON.parse(text);
const names = (text: string): string[] => Object.keys(JSON.parse(text) as object);
const itemsOf = (text: string): number => text.match(/<item>/g)!.length;
const texts = 'https://purl.org/ctdlasn/terms/competencyText';

interface Check {
  readonly print: string;
  readonly wanted: (text: string) => unknown;
}

const jsonChecks: Readonly<Record<string, Check>> = {
  Python: { print: 'print(json.dumps(data))', wanted: json },
  R: { print: 'cat(jsonlite::toJSON(names(data)))', wanted: names },
  JavaScript: { print: 'console.log(JSON.stringify(data));', wanted: json },
};

const checks: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  json: jsonChecks,
  tables: {
    Python: { print: 'print(table.to_json(orient="records"))', wanted: rows },
    R: { print: 'cat(jsonlite::toJSON(table))', wanted: rows },
    JavaScript: { print: 'console.log(JSON.stringify(text));', wanted: (text) => text },
  },
  case: jsonChecks,
  ctdl: {
    Python: {
      print: `print([len(graph), len(list(graph.query("SELECT ?c WHERE { ?c <${texts}> ?t }")))])`,
      wanted: async (text) => {
        const statements = await statementsOf(text.replace(ownContext(), ctdlContext));
        return [statements.length, statements.filter(({ predicate }) => predicate.value === texts).length];
      },
    },
    R: jsonChecks.R!,
    JavaScript: jsonChecks.JavaScript!,
  },
  skos: {
    Python: { print: 'print(len(graph))', wanted: (text) => new Parser().parse(text).length },
    R: { print: 'cat(length(graph))', wanted: (text) => new Parser().parse(text).length },
    JavaScript: { print: 'console.log(quads.length);', wanted: (text) => new Parser().parse(text).length },
  },
  rsd: jsonChecks,
  feed: {
    Python: { print: 'print(len(feed.entries))', wanted: itemsOf },
    R: { print: 'cat(length(xml2::xml_find_all(feed, "//item")))', wanted: itemsOf },
  },
};

const byHand = ['Excel', 'Google Sheets'];
const matched = (code: string, pattern: RegExp): string[] => [
  ...new Set([...code.matchAll(pattern)].map(([, one]) => one!)),
];

/** Make a function that runs code and gives what it prints, or say why this machine cannot. */
function runnerOf({ program, code }: Line, print: string): ((code: string) => Promise<string>) | string {
  switch (program) {
    case 'curl':
      return hasCurl() ? (own) => run('sh', ['-c', `${own} -sS`]) : 'no curl here';
    case 'Python': {
      const modules = matched(code, /^import ([\w., ]+)$/gm).flatMap((list) => list.split(', '));
      const python = pythonWith(modules);
      return python ? (own) => run(python, ['-c', own]) : `no Python with ${modules.join(' and ')} here`;
    }
    case 'R': {
      const packages = matched(`${code}\n${print}`, /(\w+)::/g);
      return hasR(packages) ? (own) => run('Rscript', ['-e', own]) : `no R with ${packages.join(' and ')} here`;
    }
    case 'JavaScript':
      if (code.includes('DOMParser')) return 'needs a browser';
      return (own) => run(process.execPath, ['--input-type=module', '-e', `import N3 from 'n3';\n${own}`]);
    default:
      return 'done by hand';
  }
}

describe('the page of data', () => {
  test('says for each family how to load it with curl, Python, R and JavaScript', () => {
    expect([...new Set(lines.map(({ family }) => family))]).toEqual(Object.keys(checks));
    for (const family of Object.keys(checks))
      expect(lines.filter((line) => line.family === family).map(({ program }) => program)).toEqual(
        expect.arrayContaining(['curl', 'Python', 'R', 'JavaScript']),
      );
    const unknown = lines.filter(({ program }) => !['curl', 'Python', 'R', 'JavaScript', ...byHand].includes(program));
    expect(unknown).toEqual([]);
  });

  test.for(lines.filter(({ program }) => !byHand.includes(program)))(
    'of $family loads with $program, word by word',
    async (line, { skip }) => {
      const path = fileOf(line.family);
      const check = checks[line.family]![line.program];
      const runner = runnerOf(line, check?.print ?? '');
      if (typeof runner === 'string') return skip(runner);
      const code = line.code.replaceAll(origin, address);
      expect(code).toContain(`${address}/${path}`);
      if (line.program === 'curl') return expect(await runner(code)).toBe(served(path));
      const printed = await runner(`${code}\n${check!.print}`);
      expect(JSON.parse(printed)).toEqual(await check!.wanted(served(path)));
    },
  );
});
