import { describe, expect, test } from 'vitest';
import { readFields } from '../../../src/reading/read-fields.ts';
import type { Complaint } from '../../../src/domain/errors.ts';

const where = 'content/jobs/baker.yaml';

function read(text: string, above = 0): { value: Record<string, unknown> | undefined; problems: Complaint[] } {
  const problems: Complaint[] = [];
  return { value: readFields(text, where, above, problems), problems };
}

const inQuotes = 'put the text in quotes';
const wholeInQuotes = 'put the whole text in quotes; a comment goes on a line of its own';

describe('readFields(text, where, above, problems)', () => {
  test('reads fields, and counts lines from the top of the file', () => {
    expect(read('title: Baker\njobZone: 2\nnotes:\n  - Rye\n')).toEqual({
      value: { title: 'Baker', jobZone: 2, notes: ['Rye'] },
      problems: [],
    });
    expect(read('a: b\na: c', 10).problems[0]!.where).toBe(`${where}:12:1`);
  });

  test.for([
    '# first\ntitle: Baker\n  # under it\n#notes:\n#  - x\n',
    'a: C# and F#\n',
    'a: "Analyst #2"\nb: \'#1\'\n',
    'a: >-\n  text # more\n  # and more\n',
    'a: [x#y, "#z"]\n',
    'a: 12\nb: -3\nc: 2.5\nd: "0123"\ne: yes\nf: 2026-11-22x\ng:\nh: ""\n',
    'a: 1.2.3\nb: 41-3031\nc: 12:30\n',
    'a: text that goes on\n  in the next line\n',
  ])('loses nothing of %j', (text) => {
    expect(read(text).problems).toEqual([]);
  });

  test.for([
    ['title: Analyst #2', '1:16', '"#2" is not read: "#" begins a comment', wholeInQuotes],
    ['issuer: International # Institute', '1:23', '"# Institute" is not read: "#" begins a comment', wholeInQuotes],
    ['title: "Baker" # of bread', '1:16', '"# of bread" is not read: "#" begins a comment', wholeInQuotes],
    ['title: #1 Baker', '1:8', '"#1 Baker" is not read: "#" begins a comment', wholeInQuotes],
    ['aliases:\n  - Cook\n  - Chef\t#1', '3:10', '"#1" is not read: "#" begins a comment', wholeInQuotes],
    ['notes: # none\n  - x', '1:8', '"# none" is not read: "#" begins a comment', wholeInQuotes],
    ['a: [x, # y\n  z]', '1:8', '"# y" is not read: "#" begins a comment', wholeInQuotes],
    ['a: >- # folded\n  x', '1:7', '"# folded" is not read: "#" begins a comment', wholeInQuotes],
    ['aliases: [0123]', '1:11', '"0123" is read as the number 123', 'put it in quotes: "0123"'],
    ['aliases: [1e3]', '1:11', '"1e3" is read as the number 1000', 'put it in quotes: "1e3"'],
    ['aliases: [01]', '1:11', '"01" is read as the number 1', 'put it in quotes: "01"'],
    ['a: 0x1F', '1:4', '"0x1F" is read as the number 31', 'put it in quotes: "0x1F"'],
    ['a: 0o17', '1:4', '"0o17" is read as the number 15', 'put it in quotes: "0o17"'],
    ['a: .inf', '1:4', '".inf" is read as the number Infinity', 'put it in quotes: ".inf"'],
    ['a: .NaN', '1:4', '".NaN" is read as the number NaN', 'put it in quotes: ".NaN"'],
    ['a: 1.0', '1:4', '"1.0" is read as the number 1', 'put it in quotes: "1.0"'],
    ['a: +1', '1:4', '"+1" is read as the number 1', 'put it in quotes: "+1"'],
    [
      'a: 12345678901234567890',
      '1:4',
      '"12345678901234567890" is read as the number 12345678901234567000',
      'put it in quotes: "12345678901234567890"',
    ],
    ['a: TRUE', '1:4', '"TRUE" is read as true', 'put it in quotes: "TRUE"'],
    ['a: ~', '1:4', '"~" is read as nothing', 'put it in quotes: "~"'],
    ['a: null', '1:4', '"null" is read as nothing', 'put it in quotes: "null"'],
    ['0123: x', '1:1', 'the name "0123" is read as the number 123', 'put it in quotes: "0123"'],
    ['7: x', '1:1', 'the name "7" is read as the number 7', 'put it in quotes: "7"'],
    ['1e3: x', '1:1', 'the name "1e3" is read as the number 1000', 'put it in quotes: "1e3"'],
    ['2026-11-22: x', '1:1', 'the name "2026-11-22" is read as a date', 'put it in quotes: "2026-11-22"'],
    ['~: x', '1:1', 'the name "~" is read as nothing', 'put it in quotes: "~"'],
    ['true: x', '1:1', 'the name "true" is read as true', 'put it in quotes: "true"'],
    ['? [a, b]\n: x', '1:3', 'the name of a field is no text', inQuotes],
    ['a:\n  __proto__: high', '2:3', '"__proto__" cannot be the name of a field', 'give it another name'],
    ['title: &Co Foo', '1:12', '"&Co" before it is dropped', inQuotes],
    ['a: &x 1\nb: *x', '1:7', '"&x" before it is dropped', inQuotes],
    ['a: *x', '1:4', '"*x" is a reference and no text', inQuotes],
    ['a: !!str 5', '1:10', '"tag:yaml.org,2002:str" before it is a tag and no text', inQuotes],
  ] as const)('tells of the loss in %j', ([text, place, what, fix]) => {
    const { value, problems } = read(text);
    expect(value).toBeUndefined();
    expect(problems[0]).toEqual({ where: `${where}:${place}`, what, fix });
  });

  test.for(['%YAML 9.9\n---\na: b', 'a: !custom b', 'a: !!float text', 'a: !!set {b}'])(
    'tells of %j, which the library only warns of',
    (text) => {
      expect(read(text).problems.length).toBeGreaterThan(0);
    },
  );

  test.for([
    [
      'title: "Baker\ncategory: food\nnotes: [x]\n',
      '1:8',
      'is no YAML: a quotation begins here and does not end on this line',
    ],
    [
      'title: "Baker\n  of bread\ncategory: food',
      '1:8',
      'is no YAML: a quotation begins here and does not end on this line',
    ],
    ['title:\n  - "a\n  - b "c" d\n', '2:5', 'is no YAML: a quotation begins here and does not end on this line'],
    ["title: 'Baker\n", '1:8', 'is no YAML: a quotation begins here and does not end on this line'],
    ['title: Baker: by night', '1:8', 'is no YAML: has two fields on one line, or a text with ": " in it'],
    ['title: x\n\tb: y', '2:1', 'is no YAML: begins with a tab'],
    ['a: 1\n---\nb: 2\n', '2:1', 'is no YAML: has a line of "---" or "..." in the middle'],
    ['title: @home', '1:8', 'is no YAML: begins with a character that has a meaning of its own'],
  ] as const)('tells in plain words what stops it in %j', ([text, place, what]) => {
    expect(read(text).problems[0]).toMatchObject({ where: `${where}:${place}`, what });
  });

  test('tells one thing at one place', () => {
    const { problems } = read('a:\n  b: 1\n c: 2\n d: 3\n');
    expect(new Set(problems.map((problem) => problem.where)).size).toBe(problems.length);
  });
});
