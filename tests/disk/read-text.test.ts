import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText } from '../../scripts/disk/read-text.ts';
import { aContentFolder } from '../fixtures/a-content-folder.ts';

const where = 'content/notes.yaml';
const read = (text: string | Uint8Array) => readText(join(aContentFolder({ 'notes.yaml': text }), 'notes.yaml'), where);
const merge =
  'keep the lines that are right, of one version or of both, and take out the lines with <<<<<<<, ======= and >>>>>>>';

describe('readText(file, where)', () => {
  test('gives the text, with the ends of lines as they are and without a byte-order mark', () => {
    expect(read('title: Baker\r\n\tTab, “quotes”, 競 🧁\n')).toBe('title: Baker\r\n\tTab, “quotes”, 競 🧁\n');
    expect(read('\uFEFFtitle: Baker\n')).toBe('title: Baker\n');
  });

  test.for([
    ['<<<<<<< HEAD\ntitle: Baker\n=======\ntitle: Cook\n>>>>>>> other\n', 1, '<<<<<<< HEAD'],
    ['title: Baker\n=======\r\n', 2, '======='],
    ['a: 1\nb: 2\n>>>>>>> other', 3, '>>>>>>> other'],
    ['a: 1\n||||||| base\n', 2, '||||||| base'],
    ['a: 1\n<<<<<<<\n', 2, '<<<<<<<'],
  ] as const)('tells of what a merge left in %j', ([text, line, mark]) => {
    expect(read(text)).toMatchObject({
      where: `${where}:${line}`,
      what: `is half of a merge: "${mark}" stands between two versions`,
      fix: merge,
    });
  });

  test.for(['Title\n========\n', '> quoted\n', '>>>>>>>> deep\n', 'a: "<<<<<<< x"\n', ' =======\n'])(
    'takes %j for no merge',
    (text) => {
      expect(read(text)).toBe(text);
    },
  );

  test.for([
    [
      'title: Ba\u200Bker\n',
      '1:10',
      'U+200B (zero-width space)',
      'take out U+200B (zero-width space) after "title: Ba"',
    ],
    ['a: 1\nb: x\u0001\n', '2:5', 'U+0001 (control character)', 'take out U+0001 (control character) after "b: x"'],
    [
      'a: 1\n# x\u2028y\n',
      '2:4',
      'U+2028 (line separator)',
      'write a plain space in the place of U+2028 (line separator) after "# x"',
    ],
    ['a: x\u0085\n', '1:5', 'U+0085 (next line)', 'take out U+0085 (next line) after "a: x"'],
    ['a: \u202Ex\n', '1:4', 'U+202E (direction mark)', 'take out U+202E (direction mark) after "a:"'],
    ['a: x\uFEFFy\n', '1:5', 'U+FEFF (byte-order mark)', 'take out U+FEFF (byte-order mark) after "a: x"'],
    [
      'a: x\uFFFDy\n',
      '1:5',
      'U+FFFD (mark of a lost character)',
      'take out U+FFFD (mark of a lost character) after "a: x"',
    ],
  ] as const)('tells of the odd character in %j', ([text, place, name, fix]) => {
    expect(read(text)).toMatchObject({ where: `${where}:${place}`, what: `holds ${name}, which nobody can see`, fix });
  });

  test('counts the others of a file with many', () => {
    expect(read('a: \u200Bx\u200B\nb: \u0001\n')).toMatchObject({
      what: 'holds U+200B (zero-width space), which nobody can see, and 2 more such characters',
    });
  });

  test('tells of line ends that nobody uses any more, once', () => {
    expect(read('a: 1\rb: 2\rc: 3\r')).toMatchObject({
      where: `${where}:1`,
      what: 'ends its lines with U+000D (carriage return) alone',
      fix: 'save the file with the line ends of Unix or of Windows',
    });
  });

  test('tells of bytes that are no UTF-8, and of those of UTF-16', () => {
    const problem = { where, what: 'the file is not UTF-8 text', fix: 'save it as UTF-8' };
    expect(read(Buffer.from('title: Bäcker\n', 'latin1'))).toMatchObject(problem);
    expect(read(Buffer.from('\uFEFFtitle: Baker\n', 'utf16le'))).toMatchObject(problem);
  });

  test('does not wait for what is no file', () => {
    const root = aContentFolder();
    const fix = 'put the file itself in its place, or take it away';
    execFileSync('mkfifo', [join(root, 'pipe.yaml')]);
    mkdirSync(join(root, 'folder.yaml'));
    symlinkSync('..', join(root, 'above.yaml'));
    expect(readText(join(root, 'pipe.yaml'), where)).toMatchObject({ where, what: 'is a named pipe and no file', fix });
    for (const name of ['folder.yaml', 'above.yaml'])
      expect(readText(join(root, name), where)).toMatchObject({
        where,
        what: 'is a folder, or a link to one, and no file',
        fix,
      });
    expect(readText('/dev/null', where)).toMatchObject({ where, what: 'is a device and no file', fix });
  });

  test('tells of a file that is not there', () => {
    expect(readText(join(aContentFolder(), 'nowhere.yaml'), where)).toMatchObject({
      where,
      what: 'cannot be read (ENOENT)',
      fix: 'check that it is there and that you may read it',
    });
  });
});
