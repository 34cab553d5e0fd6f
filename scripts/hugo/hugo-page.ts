import { first, innerHtml, parsePage } from './elements.ts';
import { bodyLayoutOf, readBody } from './read-bodies.ts';
import { type Params, readFrame } from './read-frame.ts';

/** A page as Hugo gets it. */
export interface HugoPage {
  /** Path of its file from the folder of the content: `competencies/teamwork.html` */
  readonly file: string;
  /** Name of the layout that makes its body; `page` puts a ready-made body into its place. */
  readonly layout: string;
  /** Front matter. */
  readonly params: Params;
  /** Values that are the same on all pages of the layout. */
  readonly shared: Params;
  /** The ready-made body; empty where a layout makes it. */
  readonly content: string;
  /** Characters of HTML that are ready-made. */
  readonly ready: number;
}

/** Values that are the same on all pages of a layout. */
const sharedNames = new Set(['glossed', 'editions']);
/** Values that are HTML. */
const readyNames = new Set(
  ['statements', 'opening', 'more', 'numbered', 'usednote', 'note', 'pay', 'openings', 'ways'].concat([
    'programnotes',
    'technology',
    'nearesttext',
  ]),
);

/**
 * Read a page that was built, for Hugo to build the same.
 *
 * @param file path from the folder of the site: `competencies/teamwork/index.html`
 * @param html its text
 */
export function readHugoPage(file: string, html: string): HugoPage {
  const page = parsePage(html);
  const path = file.replace(/index\.html$/, '');
  const isMoved = html.includes('http-equiv="refresh"');
  const layout = isMoved ? undefined : bodyLayoutOf(path);
  const body = first('div.body', page)!;
  const { canonical, ...frame } = readFrame(page, html);
  const values = Object.entries({
    ...frame,
    // Hugo knows the address of every other page by the place of its file.
    ...((isMoved || path.endsWith('.html')) && { canonical }),
    ...(layout && readBody(layout, body, path, html)),
  });
  const content = layout ? '' : innerHtml(body, html);
  const ready = values.filter(([name]) => readyNames.has(name)).flatMap(([, value]) => value as string | string[]);
  return {
    file: path === '' ? '_index.html' : path.replace(/\/$/, '.html'),
    layout: layout ?? 'page',
    params: {
      layout: layout ?? 'page',
      ...(path.endsWith('.html') && { url: `/${path}` }),
      ...Object.fromEntries(values.filter(([name, value]) => !sharedNames.has(name) && isSaid(value))),
    },
    shared: Object.fromEntries(values.filter(([name]) => sharedNames.has(name))),
    content,
    ready: ready.join('').length + content.length,
  };
}

/** Whether a value says anything: what is missing, empty or untrue is not handed on. */
const isSaid = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '' && value !== false;
