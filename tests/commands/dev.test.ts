import { renameSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { freePort } from '../../scripts/disk/free-port.ts';
import { aProject, until } from './a-project.ts';

const file = 'content/competencies/patience.yaml';

describe('npm run dev', () => {
  test('waits for the content to be right, runs on through bad edits and shows the next good one', async () => {
    const project = aProject();
    const port = await freePort();
    const page = () => fetchText(`http://localhost:${port}/competencies/patience/`);
    const good = project.text(file);

    project.write(file, '');
    const server = project.start('run', 'dev', '--', '--port', String(port));
    await server.says(`✗ ${file}\n    the file is empty\n    → write the entry, or delete the file`);
    await server.says('1 problem in the content. The server starts when the content is right');
    project.write(file, good);
    await server.says('The content is right again.');
    await server.says('watching for file changes');
    expect(await page()).toMatchObject({ status: 200, text: expect.stringContaining('Gives slow things') as string });

    const entry = await fetchText(`http://localhost:${port}/api/v1/competencies/patience.json`);
    expect(JSON.parse(entry.text)).toMatchObject({ kind: 'competencies', id: 'patience' });

    project.edit(file, 'definition:', 'definitoin:');
    await server.says(`✗ ${file}:1: definition\n    the field is missing`);
    await server.says(`✗ ${file}:4: definitoin\n    no field is called "definitoin"\n    → did you mean "definition"?`);
    await server.says('2 problems in the content. The server runs on');
    expect((await page()).status).toBe(200);

    // Saved as editors do: a new file is put in the place of the old one.
    project.write('patience.tmp', good.replace('Gives slow things', 'Grants slow things'));
    renameSync(project.at('patience.tmp'), project.at(file));
    await server.says('The content is right again.');
    await until(
      async () => (await page()).text.includes('Grants slow things'),
      () => 'the page does not show the new text',
    );

    project.edit(file, 'to: tidiness', 'to: tidyness');
    await server.says(`✗ ${file}:42: related.0.to\n    no competency has the id "tidyness"\n`);
    project.edit(file, 'to: tidyness', 'to: tidiness');
    await server.says('The content is right again.');
    await until(
      async () => (await page()).status === 200,
      () => 'the page does not come back',
    );

    const guide = 'content/guides/how-a-bakery-is-read.mdx';
    project.write(guide, `${project.text(guide)}\nRye is dark.\n`);
    await until(
      async () =>
        (await fetchText(`http://localhost:${port}/guides/how-a-bakery-is-read/`)).text.includes('Rye is dark.'),
      () => 'the page does not show the new prose',
    );

    server.interrupt();
    await until(
      () =>
        page().then(
          () => false,
          () => true,
        ),
      () => 'Ctrl-C does not end the server',
    );
    // One voice: what our check tells is told once, and Astro says nothing of content, be it wrong or none of a kind.
    const { said } = await server.end();
    expect(said.match(/no field is called "definitoin"/g)).toHaveLength(1);
    expect(said).not.toMatch(/InvalidContentEntry|does not match|does not exist or is empty|ContentError|\[ERROR\]/);
  });
});

async function fetchText(address: string): Promise<{ status: number; text: string }> {
  const response = await fetch(address);
  return { status: response.status, text: await response.text() };
}
