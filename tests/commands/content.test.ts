import { describe, expect, test } from 'vitest';
import { aLinkedProject } from './a-project.ts';
import { mistakes, printed } from './bad-content.ts';

describe('npm run content', () => {
  test('says what there is when all is right', () => {
    const { status, stdout } = aLinkedProject().npm('run', 'content');
    expect(stdout).toMatch(/^content is right: 3 competencies, 2 technical competencies, 1 industry model/m);
    expect(status).toBe(0);
  });

  test.for(mistakes)('tells of $name, where it is and how to mend it', async ({ make, says }) => {
    const project = aLinkedProject();
    make(project);
    const { status, stderr } = await project.inTurn(['scripts/content.ts']);
    expect(stderr.replace(/ \(\d+ ms\)/, '')).toBe(`${printed(says)}\n1 problem in the content\n`);
    expect(status).toBe(1);
  });

  test('tells of an entry that was changed since it was dated, which a build lets pass', async () => {
    const project = aLinkedProject();
    project.edit('content/jobs/baker.yaml', 'level: skilled', 'level: advanced');
    const { status, stderr } = await project.inTurn(['scripts/content.ts']);
    expect(stderr).toContain('1 changed since the date written there: job:baker');
    expect(stderr).toContain('run "npm run ids", and commit what it changes');
    expect(status).toBe(1);
    expect((await project.inTurn(['scripts/ids.ts'])).stdout).toContain('; 1 entries dated');
    expect((await project.inTurn(['scripts/content.ts'])).status).toBe(0);
  });

  test('tells of what is doubled in one entry while another cannot be read', async () => {
    const project = aLinkedProject();
    project.edit('content/competencies/tidiness.yaml', 'definition:', 'definitoin:');
    const line = /^ *- \{ competency: tidiness.*\n/m.exec(project.text('content/jobs/baker.yaml'))![0];
    project.edit('content/jobs/baker.yaml', line, line + line);
    const { stderr } = await project.inTurn(['scripts/content.ts']);
    expect(stderr).toContain('content/competencies/tidiness.yaml:4: definitoin');
    expect(stderr).toContain('competency "tidiness" stands twice (numbers 3 and 4)');
    expect(stderr).toMatch(/^4 problems in the content/m);
  });

  test('tells of everything at once', () => {
    const project = aLinkedProject();
    const three = mistakes.filter(({ name }) => /syntax|unknown|wrong folder/.test(name));
    for (const { make } of three) make(project);
    const { status, stderr } = project.npm('run', 'content');
    for (const { says } of three) expect(stderr).toContain(printed(says));
    expect(stderr).toContain('3 problems in the content');
    expect(status).toBe(1);
  });
});
