import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Atlas } from '../../src/domain/atlas/atlas.ts';
import { once } from '../../src/domain/derive.ts';
import { listPreviews } from '../../src/exports/previews/files.ts';
import { type Preview, previewSvg } from '../../src/exports/previews/page.ts';
import type { sitePaths } from '../../src/addresses/paths.ts';
import type { MakeFiles } from './make-files.ts';
import { readOutlines } from './outline-words.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Write the preview picture of every industry model, job and ladder into the built site. A picture that looks like one of an
 * earlier build is not drawn again, even where all files are made anew: to draw all of them takes two seconds of a processor.
 *
 * @param files puts them into the site
 * @param kept where pictures are kept from build to build, by what they show; what no entry needs any more is removed
 * @param paths of the site
 * @param name of the site
 */
export async function writePreviews(
  atlas: Atlas,
  files: MakeFiles,
  kept: string,
  paths: ReturnType<typeof sitePaths>,
  name: string,
): Promise<void> {
  const outlines = once(readOutlines);
  const used: string[] = [];
  mkdirSync(kept, { recursive: true });
  const make = async (preview: Preview): Promise<Uint8Array> => {
    const svg = previewSvg(preview, name, await outlines());
    const file = `${createHash('sha256').update(`${sharp.versions.sharp} ${svg}`).digest('hex')}.png`;
    used.push(file);
    return existsSync(join(kept, file)) ? readFileSync(join(kept, file)) : draw(svg, join(kept, file));
  };
  const list = () =>
    listPreviews(atlas).map(({ kind, id, preview }) => {
      const path = paths.preview(kind, id).slice(paths.home().length);
      return { path, given: preview, make: () => make(preview()) };
    });
  const listed = await files.list({ name: 'previews', list });
  for (const one of listed) await files.put(one);
  // What those show that were taken over is not known.
  if (listed.length === 0 || used.length < listed.length) return;
  for (const old of readdirSync(kept)) if (!used.includes(old)) rmSync(join(kept, old));
}

/** Draw a picture and keep it. */
async function draw(svg: string, file: string): Promise<Buffer> {
  const picture = await sharp(Buffer.from(svg)).removeAlpha().png().toBuffer();
  writeWhole(file, picture);
  return picture;
}
