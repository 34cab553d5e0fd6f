import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Atlas } from '../../src/domain/atlas/atlas.ts';
import { listPreviews } from '../../src/exports/previews/files.ts';
import { previewSvg } from '../../src/exports/previews/page.ts';
import type { sitePaths } from '../../src/addresses/paths.ts';
import { readOutlines } from './outline-words.ts';

/**
 * Write the preview picture of every industry model, job and ladder into the built site. A picture that looks like one of an
 * earlier build is not drawn again: to draw all of them takes two seconds of a processor.
 *
 * @param outDir the built site
 * @param kept where pictures are kept from build to build, by what they show; what no entry needs any more is removed
 * @param paths of the site
 * @param name of the site
 * @returns their paths from the home page
 */
export async function writePreviews(
  atlas: Atlas,
  outDir: string,
  kept: string,
  paths: ReturnType<typeof sitePaths>,
  name: string,
): Promise<string[]> {
  const outline = await readOutlines();
  mkdirSync(kept, { recursive: true });
  const used = new Set<string>();
  const written: string[] = [];
  for (const { kind, id, preview } of listPreviews(atlas)) {
    const svg = previewSvg(preview, name, outline);
    const file = `${createHash('sha256').update(`${sharp.versions.sharp} ${svg}`).digest('hex')}.png`;
    used.add(file);
    const picture = existsSync(join(kept, file)) ? readFileSync(join(kept, file)) : await draw(svg, join(kept, file));
    const path = paths.preview(kind, id).slice(paths.home().length);
    mkdirSync(join(outDir, path, '..'), { recursive: true });
    writeFileSync(join(outDir, path), picture);
    written.push(path);
  }
  for (const old of readdirSync(kept)) if (!used.has(old)) rmSync(join(kept, old));
  return written;
}

/** Draw a picture and keep it: whole or not at all, should the process end meanwhile. */
async function draw(svg: string, file: string): Promise<Buffer> {
  const picture = await sharp(Buffer.from(svg)).removeAlpha().png().toBuffer();
  writeFileSync(`${file}.new`, picture);
  renameSync(`${file}.new`, file);
  return picture;
}
