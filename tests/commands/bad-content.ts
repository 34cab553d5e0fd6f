import { copyFileSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import type { Project } from './a-project.ts';

/** One way to get a file of the small tree wrong, and the one message that is to be told. */
export interface Mistake {
  readonly name: string;
  readonly make: (project: Project) => void;
  readonly says: readonly [where: string, what: string, fix: string];
}

/** What people get wrong when they write content. */
export const mistakes: readonly Mistake[] = [
  {
    name: 'a YAML syntax error',
    make: ({ edit }) => edit('content/competencies/patience.yaml', 'Calm, Staying power]', 'Calm, Staying power'),
    says: [
      'content/competencies/patience.yaml:3:1',
      'is no YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
      'mend the line; text with ": " or a first character like @ [ { & * needs quotes',
    ],
  },
  {
    name: 'an unknown field',
    make: ({ edit }) => edit('content/jobs/baker.yaml', 'notes:', 'note:'),
    says: ['content/jobs/baker.yaml: note', 'no field is called "note"', 'write "notes", if that is meant'],
  },
  {
    name: 'a missing reference',
    make: ({ edit }) => edit('content/competencies/patience.yaml', 'to: tidiness', 'to: tidyness'),
    says: [
      'content/competencies/patience.yaml: related.0.to',
      'no competency has the id "tidyness"',
      'write "tidiness", if that is meant',
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
      'content/competencies/patience.yaml: aliases.2',
      '"Tidiness" is already a name of "tidiness"',
      'leave the name to the one that people mean by it, and link the two as related',
    ],
  },
  {
    name: 'a title that another entry has',
    make: ({ edit }) => edit('content/jobs/baker.yaml', 'title: Baker', 'title: Counter Clerk'),
    says: [
      'content/jobs/counter-clerk.yaml: title',
      '"Counter Clerk" is already a name of "baker"',
      'leave the name to the one that people mean by it, and link the two as related',
    ],
  },
  {
    name: 'a file that cannot be read',
    make({ at }) {
      unlinkSync(at('content/jobs/baker.yaml'));
      symlinkSync('nowhere', at('content/jobs/baker.yaml'));
    },
    says: ['content/jobs/baker.yaml', 'cannot be read (ENOENT)', 'check that it is a file and that you may read it'],
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
      'move it to one of: content/competencies/, content/industries/, content/jobs/, content/ladders/, content/resources/, content/guides/, content/uses/, content/stories/, or out of content/',
    ],
  },
];

/** A message as it is printed. */
export const printed = ([where, what, fix]: Mistake['says']): string => `✗ ${where}\n    ${what}\n    → ${fix}\n`;
