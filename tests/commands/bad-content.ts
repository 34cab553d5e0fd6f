import { execFileSync } from 'node:child_process';
import { copyFileSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import type { Project } from './a-project.ts';

/** One way to get a file of the small tree wrong, and the one message that is to be told. */
export interface Mistake {
  readonly name: string;
  readonly make: (project: Project) => void;
  readonly says: readonly [where: string, what: string, fix: string];
}

const guide = 'content/guides/how-a-bakery-is-read.mdx';
const tooLong = `Bread rises${' and falls'.repeat(12)}.`;

/** What people get wrong when they write content. */
export const mistakes: readonly Mistake[] = [
  {
    name: 'a YAML syntax error',
    make: ({ edit }) => edit('content/competencies/patience.yaml', 'Calm, Staying power]', 'Calm, Staying power'),
    says: [
      'content/competencies/patience.yaml:3:1',
      'is no YAML: has a bracket above it that is not closed',
      'write "]" where the list or group ends',
    ],
  },
  {
    name: 'an unknown field',
    make: ({ edit }) => edit('content/jobs/baker.yaml', 'notes:', 'note:'),
    says: ['content/jobs/baker.yaml:49: note', 'no field is called "note"', 'did you mean "notes"?'],
  },
  {
    name: 'a missing reference',
    make: ({ edit }) => edit('content/competencies/patience.yaml', 'to: tidiness', 'to: tidyness'),
    says: [
      'content/competencies/patience.yaml:42: related.0.to',
      'no competency has the id "tidyness"',
      'did you mean "tidiness"?',
    ],
  },
  {
    name: 'an id that stands twice in a list',
    make: ({ text, write }) => write('content/sources.yaml', text('content/sources.yaml').repeat(2)),
    says: ['content/sources.yaml:8:1', 'is no YAML: "own-words" stands twice', 'keep one of the two'],
  },
  {
    name: 'an alias that another entry has',
    make: ({ edit }) => edit('content/competencies/patience.yaml', 'Calm, ', 'Calm, Tidiness, '),
    says: [
      'content/competencies/patience.yaml:2: aliases.2',
      '"Tidiness" is a name of "tidiness" too, in content/competencies/tidiness.yaml: title',
      'leave the name to the one that people mean by it, take it out of the other, and link the two as related',
    ],
  },
  {
    name: 'a title that another entry has',
    make: ({ edit }) => edit('content/jobs/baker.yaml', 'title: Baker', 'title: Counter Clerk'),
    says: [
      'content/jobs/baker.yaml:1: title',
      '"Counter Clerk" is a name of "counter-clerk" too, in content/jobs/counter-clerk.yaml: title',
      'leave the name to the one that people mean by it, take it out of the other, and link the two as related',
    ],
  },
  {
    name: 'an alias that an entry takes which was there before',
    make: ({ edit }) => edit('content/competencies/tidiness.yaml', 'aliases: [', 'aliases: [Calm, '),
    says: [
      'content/competencies/tidiness.yaml:2: aliases.0',
      '"Calm" is a name of "patience" too, in content/competencies/patience.yaml: aliases.1',
      'leave the name to the one that people mean by it, take it out of the other, and link the two as related',
    ],
  },
  {
    name: 'a quotation that is not closed',
    make: ({ edit }) =>
      edit('content/jobs/baker.yaml', '{ soc: "51-3011.00", title: Bakers', '{ soc: "51-3011.00, title: "Bakers"'),
    says: [
      'content/jobs/baker.yaml:8:12',
      'is no YAML: a quotation begins here, and more text stands behind its end',
      'close it where the text ends; a quotation mark within the text needs a "\\" before it',
    ],
  },
  {
    name: 'an id in capitals',
    make: ({ edit }) => edit('content/competencies/patience.yaml', 'to: tidiness', 'to: Tidiness'),
    says: ['content/competencies/patience.yaml:42: related.0.to', '"Tidiness"', 'did you mean "tidiness"?'],
  },
  {
    name: 'a file that cannot be read',
    make({ at }) {
      unlinkSync(at('content/jobs/baker.yaml'));
      symlinkSync('nowhere', at('content/jobs/baker.yaml'));
    },
    says: ['content/jobs/baker.yaml', 'cannot be read (ENOENT)', 'check that it is there and that you may read it'],
  },
  {
    name: 'a file of other bytes',
    make: ({ at }) => writeFileSync(at('content/jobs/baker.yaml'), Buffer.from('title: B\xe4cker\n', 'latin1')),
    says: ['content/jobs/baker.yaml', 'the file is not UTF-8 text', 'save it as UTF-8'],
  },
  {
    name: 'an empty file',
    make: ({ write }) => write('content/jobs/baker.yaml', '\n'),
    says: ['content/jobs/baker.yaml', 'the file is empty', 'write the entry, or delete the file'],
  },
  {
    name: 'a wrong extension',
    make: ({ at }) => renameSync(at('content/jobs/baker.yaml'), at('content/jobs/baker.yml')),
    says: [
      'content/jobs/baker.yml',
      'no kind of entry is kept in a file like this',
      'name it like content/jobs/<id>.yaml',
    ],
  },
  {
    name: 'half of a merge',
    make: ({ text, write }) => write(guide, `${text(guide)}\n<<<<<<< HEAD\nBread.\n=======\nRolls.\n>>>>>>> other\n`),
    says: [
      'content/guides/how-a-bakery-is-read.mdx:15',
      'is half of a merge: "<<<<<<< HEAD" stands between two versions',
      'keep the lines that are right, of one version or of both, and take out the lines with <<<<<<<, ======= and >>>>>>>',
    ],
  },
  {
    name: 'a text that ends in a comment',
    make: ({ edit }) => edit('content/jobs/baker.yaml', 'title: Baker', 'title: Baker #2'),
    says: [
      'content/jobs/baker.yaml:1:14',
      '"#2" is not read: "#" begins a comment',
      'put the whole text in quotes; a comment goes on a line of its own',
    ],
  },
  {
    name: 'a name that looks like a number',
    make: ({ edit }) => edit('content/jobs/baker.yaml', 'aliases: [Bread Baker', 'aliases: [0123, Bread Baker'),
    says: ['content/jobs/baker.yaml:3:11', '"0123" is read as the number 123', 'put it in quotes: "0123"'],
  },
  {
    name: 'a character that nobody can see',
    make: ({ edit }) => edit('content/jobs/baker.yaml', 'title: Baker', 'title: Ba\u200Bker'),
    says: [
      'content/jobs/baker.yaml:1:10',
      'holds U+200B (zero-width space), which nobody can see',
      'take out U+200B (zero-width space) after "title: Ba"',
    ],
  },
  {
    name: 'a character that nobody can see, written by its number',
    make: ({ edit }) => edit('content/jobs/baker.yaml', 'title: Baker', 'title: "Ba\\u0001ker"'),
    says: ['content/jobs/baker.yaml:1: title', '"Ba<U+0001>ker"', 'take out U+0001 (control character) after "Ba"'],
  },
  {
    name: 'a day that no month has',
    make: ({ edit }) => edit(guide, 'reviewed: "2026-11-22"', 'reviewed: "2026-02-30"'),
    says: [
      'content/guides/how-a-bakery-is-read.mdx:5: reviewed',
      '"2026-02-30"',
      'correct the day: 2026-02 has 28 days',
    ],
  },
  {
    name: 'a step up that goes down',
    make: ({ edit }) =>
      edit('content/ladders/bakery.yaml', 'job: baker, soc: "51-3011.00", level: 2', 'job: baker, level: 1'),
    says: [
      'content/ladders/bakery.yaml:11: steps.0.kind',
      '"advance" leads from "counter-clerk" on level 1 to "baker" on level 1',
      'turn the step around, correct the level of one of the two places, or name the kind that it is',
    ],
  },
  {
    name: 'prose that does not parse',
    make: ({ text, write }) => write(guide, `${text(guide)}\nA share of <5% is small.\n`),
    says: [
      'content/guides/how-a-bakery-is-read.mdx:15:12',
      'is no MDX: Unexpected character after "<", expected a valid JSX tag',
      'write "\\<" for "less than" and "\\{" for a brace; an address goes into [words](https://example.org/)',
    ],
  },
  {
    name: 'a sentence of prose that is too long',
    make: ({ text, write }) => write(guide, `${text(guide)}\n${tooLong}\n`),
    says: [
      'content/guides/how-a-bakery-is-read.mdx:15',
      `26 words: "${tooLong}"`,
      'write at most 24 words, or make two sentences of it',
    ],
  },
  {
    name: 'prose that runs code when the site is built',
    make: ({ text, write }) => write(guide, `${text(guide)}\nHome is {process.env.HOME}.\n`),
    says: [
      'content/guides/how-a-bakery-is-read.mdx:15',
      '"{process.env.HOME}" is code, and prose runs none',
      'write the words themselves; "\\{" and "\\<" show a brace and a "less than"',
    ],
  },
  {
    name: 'a link that leads nowhere',
    make: ({ edit }) => edit(guide, '](/competencies/patience/)', '](/competencies/patiense/)'),
    says: [
      'content/guides/how-a-bakery-is-read.mdx:9',
      'a link leads to "/competencies/patiense/", where no page is',
      'did you mean "/competencies/patience/"?',
    ],
  },
  {
    name: 'a named pipe',
    make({ at }) {
      unlinkSync(at('content/jobs/baker.yaml'));
      execFileSync('mkfifo', [at('content/jobs/baker.yaml')]);
    },
    says: [
      'content/jobs/baker.yaml',
      'is a named pipe and no file',
      'put the file itself in its place, or take it away',
    ],
  },
  {
    name: 'the folder that is a file',
    make({ at }) {
      rmSync(at('content'), { recursive: true });
      writeFileSync(at('content'), '');
    },
    says: ['content', 'is no folder', 'restore it from the history'],
  },
  {
    name: 'the folder that is missing',
    make: ({ at }) => rmSync(at('content'), { recursive: true }),
    says: ['content', 'the folder is missing', 'restore it from the history'],
  },
  {
    name: 'a file in the wrong folder',
    make: ({ at }) => copyFileSync(at('content/jobs/baker.yaml'), at('content/baker.yaml')),
    says: [
      'content/baker.yaml',
      'no kind of entry is kept here',
      'move it to one of: content/competencies/, content/industries/, content/jobs/, content/ladders/, content/guides/, content/uses/, content/stories/, content/resources/, or out of content/',
    ],
  },
];

/** A message as it is printed. */
export const printed = ([where, what, fix]: Mistake['says']): string => `✗ ${where}\n    ${what}\n    → ${fix}\n`;
