import { existsSync, renameSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { aLinkedProject, type Outcome, type Project } from './a-project.ts';
import { printed } from './bad-content.ts';

const make = ({ inTurn }: Project, ...words: string[]): Promise<Outcome> => inTurn(['scripts/new.ts', ...words]);

const filed = [
  ['competency', 'humor', 'content/competencies/humor.yaml', 'definition'],
  ['technical', 'baking/icing', 'content/industries/baking/competencies/icing.yaml', 'basis'],
  ['industry', 'brewing', 'content/industries/brewing/model.mdx', 'stewards.0'],
  ['job', 'miller', 'content/jobs/miller.yaml', 'category'],
  ['ladder', 'mill', 'content/ladders/mill.yaml', 'places.1.level'],
  ['resource', 'a-course', 'content/resources/a-course.yaml', 'url'],
  ['guide', 'how-to-knead', 'content/guides/how-to-knead.mdx', 'order'],
  ['use', 'to-hire', 'content/uses/to-hire.mdx', 'when'],
  ['story', 'a-mill', 'content/stories/a-mill.mdx', 'uses.0'],
] as const;

const listed = [
  ['source', 'a-book', 'content/sources.yaml', 'a-book.license'],
  ['credential', 'a-badge', 'content/credentials.yaml', 'a-badge.issuer'],
  ['term', 'crust', 'content/glossary.yaml', 'crust.definition'],
  ['tier', 'attic', 'content/tiers.yaml', 'attic.part'],
  ['category', 'moving', 'content/categories.yaml', 'moving.order'],
] as const;

describe('npm run new', () => {
  test('lists every kind when it is told none', () => {
    const { status, stdout } = aLinkedProject().npm('run', '-s', 'new');
    for (const [kind, id, file] of [...filed, ...listed]) {
      const [shown, place] =
        kind === 'technical'
          ? ['<industry>/<id>', 'content/industries/<industry>/competencies/<id>.yaml']
          : ['<id>', file.replace(id, '<id>')];
      expect(stdout).toMatch(new RegExp(`  ${kind} ${shown} +${place}\n`));
    }
    expect(status).toBe(0);
  });

  test('writes an entry of every kind, which "npm run content" then asks the author to fill in', async () => {
    const project = aLinkedProject();
    for (const [kind, id, file] of [...filed, ...listed]) {
      const { status, stdout, stderr } = await make(project, kind, id, 'Of: “flour”');
      expect(stderr).toBe('');
      expect(stdout).toContain(`${file} has the new ${kind} "${id}".`);
      expect(status).toBe(0);
    }
    const { status, stderr } = project.npm('run', '-s', 'content');
    for (const [, , file, field] of [...filed, ...listed])
      expect(stderr).toMatch(new RegExp(`✗ ${file}:\\d+: ${field}\n    the field is empty\n`));
    expect(stderr).not.toMatch(/is no YAML|no field is called|: title\n/);
    expect(status).toBe(1);
  });

  test('says above each field what the schema says of it', async () => {
    const project = aLinkedProject();
    await make(project, 'job', 'miller', 'Miller');
    const text = project.text('content/jobs/miller.yaml');
    expect(text).toContain('\ntitle: Miller\n');
    expect(text).toContain(
      '# Titles people really type; O*NET’s alternate titles help. 2 to 14.\naliases:\n  -\n  -\n',
    );
    expect(text).toContain(
      '    # Level a good performer shows; ours. One of: basic, skilled, advanced, expert.\n    level:\n',
    );
  });

  test('writes optional fields as notes that become fields when their "#" goes', async () => {
    const project = aLinkedProject();
    await make(project, 'job', 'miller', 'Miller');
    const opened = project.text('content/jobs/miller.yaml').replaceAll(/^( *)#(?! \S)/gm, '$1');
    const job = parseDocument(opened, { strict: true });
    expect(job.errors).toEqual([]);
    expect(job.toJS()).toMatchObject({
      outlook: {
        changes: [
          { change: null, impact: null },
          { change: null, impact: null },
        ],
      },
      statedCount: null,
    });
  });

  test('keeps the lines of a list and adds to them', async () => {
    const project = aLinkedProject();
    const before = project.text('content/glossary.yaml');
    await make(project, 'term', 'crust', 'Crust');
    expect(project.text('content/glossary.yaml')).toBe(
      [
        `${before}crust:`,
        '  title: Crust',
        '  #aliases:',
        '  #  -',
        '  definition:',
        '  # Ids of other terms.',
        '  #see:',
        '  #  -',
        '  # The terms that it is mistaken for, and how they differ.',
        '  #notToBeConfused:',
        '  #  # Id of the other term.',
        '  #  - with:',
        '  #    # How the two differ, in one sentence.',
        '  #    difference:',
        '  # 6 to 14 short things a person would say or type: "work with my hands". Only the search uses them. At most 14.',
        '  #phrases:',
        '  #  -',
        '  sources:',
        '    -',
        '',
      ].join('\n'),
    );
  });

  test.for([
    [['jop', 'x', 'X'], 'npm run new -- jop', 'no kind of entry is called "jop"', 'did you mean "job"?'],
    [['job'], 'npm run new -- job', 'it has no id', 'write npm run new -- job <id> "<Title>"'],
    [['job', 'miller'], 'npm run new -- job miller', 'it has no title', 'write npm run new -- job miller "<Title>"'],
    [
      ['job', 'Mühle_1', 'Miller'],
      'npm run new -- job Mühle_1',
      '"Mühle_1" is no id',
      'use lower-case letters, digits and single hyphens, such as "muhle-1"',
    ],
    [
      ['job', '../miller', 'Miller'],
      'npm run new -- job ../miller',
      '"../miller" is no id',
      'use lower-case letters, digits and single hyphens, such as "miller"',
    ],
    [
      ['technical', 'icing', 'Icing'],
      'npm run new -- technical icing',
      '"icing" does not say which industry owns it',
      'write <industry>/<id>, such as "automation/icing"',
    ],
    [
      ['technical', 'bakin/icing', 'Icing'],
      'content/industries/bakin/competencies/icing.yaml',
      'no industry "bakin"',
      'did you mean "baking"? If not, run "npm run new -- industry bakin <title>" first',
    ],
    [
      ['job', 'baker', 'B'],
      'content/jobs/baker.yaml',
      'there is a job "baker" already',
      'open it, or choose another id',
    ],
    [
      ['term', 'crumb', 'C'],
      'content/glossary.yaml',
      'there is a term "crumb" already',
      'open it, or choose another id',
    ],
  ] as const)('refuses %s', async ([words, ...says]) => {
    const project = aLinkedProject();
    const before = project.text('content/glossary.yaml') + project.text('content/jobs/baker.yaml');
    const { status, stderr } = await make(project, ...words);
    expect(stderr).toBe(printed(says));
    expect(status).toBe(1);
    expect(project.text('content/glossary.yaml') + project.text('content/jobs/baker.yaml')).toBe(before);
    expect(existsSync(project.at('content/miller.yaml'))).toBe(false);
  });

  test('refuses an id that something had before', async () => {
    const project = aLinkedProject();
    renameSync(project.at('content/jobs/baker.yaml'), project.at('content/jobs/master-baker.yaml'));
    project.npm('run', 'ids', '--', '--rename', 'job:baker', 'job:master-baker');
    expect((await make(project, 'job', 'baker', 'Baker')).stderr).toBe(
      printed([
        'content/jobs/baker.yaml',
        '"baker" was an id before, and its address leads to "job:master-baker"',
        'choose another id',
      ]),
    );
  });
});
