import { mkdirSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../scripts/disk/list-files.ts';
import { aProject, bytesOf, type Project } from './a-project.ts';
import { mistakes, printed } from './bad-content.ts';

/** A project with a built site, or what stands for one. */
function aBuiltProject(): Project {
  const project = aProject();
  mkdirSync(project.at('dist/jobs'), { recursive: true });
  project.write('dist/index.html', '<h1>The last good site</h1>');
  project.write('dist/jobs/index.html', '<h1>Jobs</h1>');
  return project;
}

describe('npm run build', () => {
  test('puts the new site in the place of the old one', () => {
    const project = aBuiltProject();
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
      const project = aBuiltProject();
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
  ] as const)('refuses %j before it begins, and says what can be written', ([setting, says]) => {
    const project = aBuiltProject();
    const { status, stderr } = project.node(['scripts/build.ts'], setting);
    expect(stderr).toBe(`${says} Nothing was built; dist/ is as it was.\n`);
    expect(status).toBe(1);
    expect(project.text('dist/index.html')).toContain('The last good site');
  });

  test('leaves dist/ as it was when Astro fails half-way', () => {
    const project = aBuiltProject();
    const before = bytesOf(project.at('dist'));
    project.edit('src/pages/404.astro', '---\n', '---\nthrow new Error("half-way");\n');
    const { status, stderr } = project.npm('run', 'build');
    expect(stderr).toContain('✗ src/pages/404.astro\n    the page /404/ cannot be made: half-way\n');
    expect(stderr).toContain('The build failed; see above. dist/ is as it was.');
    expect(status).toBe(1);
    expect(bytesOf(project.at('dist'))).toEqual(before);
  });
});
