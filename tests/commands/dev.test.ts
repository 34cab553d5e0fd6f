import { renameSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aProject, freePort, until } from './a-project.ts';

const file = 'content/competencies/patience.yaml';

describe('npm run dev', () => {
  test('runs on through a bad edit and shows the next good one', async () => {
    const project = aProject();
    const port = await freePort();
    const page = () => fetchText(`http://localhost:${port}/competencies/patience/`);
    const server = project.start('run', 'dev', '--', '--port', String(port));
    await server.says('watching for file changes');
    expect(await page()).toMatchObject({ status: 200, text: expect.stringContaining('Gives slow things') as string });

    project.edit(file, 'definition:', 'definitoin:');
    await server.says(`✗ ${file}: definition\n    the field is missing`);
    await server.says(`✗ ${file}: definitoin\n    no field is called "definitoin"\n    → write "definition", if that is meant`);
    await server.says('2 problems in the content. The server runs on');
    expect((await page()).status).toBe(200);

    // Saved as editors do: a new file is put in the place of the old one.
    const mended = project.text(file).replace('definitoin: Gives slow', 'definition: Grants slow');
    writeFileSync(project.at('patience.tmp'), mended);
    renameSync(project.at('patience.tmp'), project.at(file));
    await server.says('The content is right again.');
    await until(
      async () => (await page()).text.includes('Grants slow things'),
      () => 'the page does not show the new text',
    );

    project.edit(file, 'to: tidiness', 'to: tidyness');
    await server.says('no competency has the id "tidyness"');
    project.edit(file, 'to: tidyness', 'to: tidiness');
    await server.says('The content is right again.');
    await until(
      async () => (await page()).status === 200,
      () => 'the page does not come back',
    );

    server.process.kill('SIGINT');
  });

  test('waits while the content is wrong, and starts when it is right', async () => {
    const project = aProject();
    const port = await freePort();
    const good = project.text(file);
    project.write(file, '');
    const server = project.start('run', 'dev', '--', '--port', String(port));
    await server.says(`✗ ${file}\n    the file is empty\n    → write the entry, or delete the file`);
    await server.says('The server starts when the content is right; waiting for a change …');
    project.write(file, good);
    await server.says('watching for file changes');
    expect((await fetchText(`http://localhost:${port}/`)).status).toBe(200);
  });
});

async function fetchText(address: string): Promise<{ status: number; text: string }> {
  const response = await fetch(address);
  return { status: response.status, text: await response.text() };
}
