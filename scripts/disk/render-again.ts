/**
 * Render the pages of the kept bundle into a folder that holds nothing but the content that was handed over, as a build does after a
 * change of the content. `bench-hugo.ts` times it.
 *
 * Argument: the folder.
 */
import { bundleIn } from './kept-bundle.ts';
import { renderPages } from './pages-in-children.ts';

const [folder = ''] = process.argv.slice(2);
const { status, said } = await renderPages(bundleIn('.cache/bundle').pages, folder);
process.stderr.write(said);
process.exitCode = status;
