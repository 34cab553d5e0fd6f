import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'n3';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../scripts/disk/list-files.ts';
import { dist } from '../fixtures/built-site.ts';
import { pythonWith, run } from '../fixtures/programs.ts';
import { patternsIn } from '../fixtures/shared-patterns.ts';

/** Run a script with libraries that are no JavaScript, on arguments; skipped, by name, where this machine lacks them. */
const withPython = (modules: readonly string[], skip: (note: string) => never) => {
  const python = pythonWith(modules);
  return python
    ? async (script: string, ...args: string[]): Promise<unknown> =>
        JSON.parse(await run(python, ['-W', 'always', '-c', script, ...args]))
    : skip(`no Python with ${modules.join(' and ')} here`);
};

const api = join(dist, 'api/v1');

describe('jsonschema in Python', () => {
  const validate = `
import json, pathlib, sys
from jsonschema import Draft202012Validator
root = pathlib.Path(sys.argv[1])
schemas = {}
for path in (root / "schema").glob("*.json"):
    schema = json.loads(path.read_text())
    Draft202012Validator.check_schema(schema)
    schemas[schema["$id"]] = Draft202012Validator(schema)
faults, count = [], 0
for path in root.rglob("*.json"):
    if path.parent.name == "schema" and path.parent.parent == root: continue
    value = json.loads(path.read_text())
    count += 1
    faults += ["%s: %s" % (path, error.message[:200]) for error in schemas[value["schema"]].iter_errors(value)]
spoiled = json.loads((root / "jobs/nurse.json").read_text())
spoiled["entry"]["summary"] = "lower case and no end"
print(json.dumps([count, faults, len(list(schemas[spoiled["schema"]].iter_errors(spoiled)))]))
`;

  test('finds every file as its schema says, and a spoiled one not', async ({ skip }) => {
    const python = withPython(['jsonschema'], skip);
    const files = listFiles(api).filter((path) => !path.startsWith('schema/'));
    expect(await python(validate, api)).toEqual([files.length, [], 1]);
  });
});

describe('re in Python', () => {
  const samples = [
    'Counts a drawer again.',
    'counts a drawer again.',
    'Élan vital is felt.',
    'Ärger\nwith lines.',
    'Which one?',
    '2 eggs are beaten.',
    'no end',
    ' space first.',
    'space last. ',
    'a\tb',
    'a\u00a0b',
    '\u00a0a',
    'a\u2028b.',
    'Ω is a letter.',
    'teamwork',
    'automation/process-control',
    'job:nurse',
    'Team-work',
    'keeps--two',
    '2026-11-22',
    '2026-13-22',
    '٢٠٢٦-١١-٢٢',
    '2015-09',
    '2015',
    '41-3031.00',
    '41-3031',
    '333',
    '31-33',
    '4.A.4.b.2',
    '/entry/functions/0',
    '/entry/é',
    '00000000-0000-4000-8000-000000000001',
    '00000000-0000-5000-8000-000000000001',
    '',
  ];
  const match = `
import json, re, sys
patterns, samples = json.loads(sys.argv[1])
print(json.dumps([[bool(re.search(pattern, sample)) for sample in samples] for pattern in patterns]))
`;

  test('gives the answers that JavaScript gives, for every pattern of the published schemas', async ({ skip }) => {
    const python = withPython(['re'], skip);
    const schemas = listFiles(join(api, 'schema')).map(
      (path) => JSON.parse(readFileSync(join(api, 'schema', path), 'utf8')) as object,
    );
    const patterns = patternsIn(schemas);
    const ours = patterns.map((pattern) => samples.map((sample) => new RegExp(pattern, 'u').test(sample)));
    expect(await python(match, JSON.stringify([patterns, samples]))).toEqual(ours);
    // Every pattern takes some sample and refuses some other, so that the comparison says something.
    expect(patterns.filter((_, i) => new Set(ours[i]).size < 2)).toEqual([]);
  });
});

describe('rdflib in Python', () => {
  const compare = `
import json, sys, rdflib
def compare(one, other, identifier):
    turtle = set(rdflib.Graph().parse(one, format="turtle"))
    json_ld = set(rdflib.Graph().parse(other, format="json-ld"))
    found = len([1 for _, _, o in turtle if o == rdflib.Literal(identifier)])
    return [len(turtle), len(turtle ^ json_ld), found]
print(json.dumps([compare(*asked) for asked in json.loads(sys.argv[1])]))
`;
  const folder = join(dist, 'skos');
  const pairs = listFiles(folder)
    .filter((path) => path.endsWith('.ttl'))
    .map((path) => [path, path.replace('turtle/', 'jsonld/').replace('.ttl', '.jsonld')] as const);

  test(`reads the same statements from all ${pairs.length} pairs of Turtle and JSON-LD`, async ({ skip }) => {
    const python = withPython(['rdflib'], skip);
    const asked = pairs.map(([turtle, jsonLd]) => {
      const quads = new Parser().parse(readFileSync(join(folder, turtle), 'utf8'));
      const identifier = quads.find(({ predicate }) => predicate.value.endsWith('/identifier'))!.object.value;
      return { turtle, statements: quads.length, words: [join(folder, turtle), join(folder, jsonLd), identifier] };
    });
    const told = (await python(compare, JSON.stringify(asked.map(({ words }) => words)))) as number[][];
    expect(asked.map(({ turtle }, i) => [turtle, ...told[i]!])).toEqual(
      asked.map(({ turtle, statements }) => [turtle, statements, 0, 1]),
    );
    expect(pairs.length).toBeGreaterThan(20);
  });
});

describe('openpyxl and pandas in Python', () => {
  const look = `
import datetime, json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
told = book.properties
filters = [sheet.auto_filter.ref for sheet in book.worksheets]
ranges = [sheet.dimensions for sheet in book.worksheets]
cells = [cell.value for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if cell.is_date]
print(json.dumps([told.title, told.creator, str(told.created), str(told.modified), filters[0], filters[1:] == ranges[1:],
  len(cells) > 0 and all(isinstance(cell, datetime.datetime) for cell in cells)]))
`;
  const frames = `
import json, sys, pandas
sheets = pandas.read_excel(sys.argv[1], sheet_name=None)
print(json.dumps([[name, len(table), str(table["changed"].dtype) if "changed" in table else ""] for name, table in sheets.items()]))
`;

  test('read workbooks without a warning, with properties, days and filters', async ({ skip }) => {
    const python = withPython(['openpyxl'], skip);
    const { changed } = JSON.parse(readFileSync(join(api, 'index.json'), 'utf8')) as { changed: string };
    const [title, creator, created, modified, ...sheets] = (await python(
      look,
      join(dist, 'data/jobs.xlsx'),
    )) as unknown[];
    expect([title, creator, modified, ...sheets]).toEqual([
      'Job models',
      'Cairn',
      `${changed} 00:00:00`,
      null,
      true,
      true,
    ]);
    expect(created).toMatch(/^\d{4}-\d\d-\d\d 00:00:00$/);
  });

  test('take the days of a sheet for days', async ({ skip }) => {
    const python = withPython(['pandas', 'openpyxl'], skip);
    const read = (await python(frames, join(dist, 'data/jobs.xlsx'))) as [string, number, string][];
    const [about, ...sheets] = read;
    expect(about![0]).toBe('About');
    expect(sheets.map(([name, , type]) => [name, type])).toEqual(
      ['Jobs', 'Competencies', 'Responsibilities', 'O-NET occupations'].map((name) => [name, 'datetime64[ns]']),
    );
  });
});
