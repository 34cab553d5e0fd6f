import { mkdirSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../scripts/disk/list-files.ts';
import { aLinkedProject, aProject, bytesOf, type Project } from './a-project.ts';
import { mistakes, printed } from './bad-content.ts';

/** Give a project a built site, or what stands for one. */
function withSite(project: Project): Project {
  mkdirSync(project.at('dist/jobs'), { recursive: true });
  project.write('dist/index.html', '<h1>The last good site</h1>');
  project.write('dist/jobs/index.html', '<h1>Jobs</h1>');
  return project;
}

describe('npm run build', () => {
  test('puts the new site in the place of the old one', () => {
    const project = withSite(aProject());
    // As some editors save them. What "npm run content" takes, the build takes.
    for (const path of listFiles(project.at('content')))
      project.write(`content/${path}`, `\uFEFF${project.text(`content/${path}`).replaceAll('\n', '\r\n')}`);
    expect(project.node(['scripts/content.ts']).stderr).toBe('');
    const { status, stdout, stderr } = project.npm('run', 'build');
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/\nBuilt dist\/: \d+ files\.\n$/);
    expect(stdout).not.toContain('index.html');
    expect(project.text('dist/index.html')).not.toContain('The last good site');
    expect(project.text('dist/competencies/patience/index.html')).toContain('Patience');
    expect(readdirSync(project.folder).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  });

  test.for(mistakes.filter(({ name }) => /syntax|missing|wrong folder/.test(name)))(
    'tells of $name and leaves dist/ as it was',
    ({ make, says }) => {
      const project = withSite(aLinkedProject());
      const before = bytesOf(project.at('dist'));
      make(project);
      const { status, stderr } = project.npm('run', 'build');
      expect(stderr).toBe(`${printed(says)}\n1 problem in the content. Nothing was built; dist/ is as it was.\n`);
      expect(status).toBe(1);
      expect(bytesOf(project.at('dist'))).toEqual(before);
    },
  );

  test.for([
    [{ DATA: 'everything' }, 'DATA is "everything". Write DATA=every-record, or leave it out.'],
    [{ COMPRESS: 'yes' }, 'COMPRESS is "yes". Write COMPRESS=1, or leave it out.'],
  ] as const)('refuses %j before it begins, and says what can be written', async ([setting, says]) => {
    const project = withSite(aLinkedProject());
    const { status, stderr } = await project.inTurn(['scripts/build.ts'], setting);
    expect(stderr).toBe(`${says} Nothing was built; dist/ is as it was.\n`);
    expect(status).toBe(1);
    expect(project.text('dist/index.html')).toContain('The last good site');
  });
});
