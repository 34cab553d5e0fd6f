import { files, headings } from '#messages/built-files.ts';
import { formatList } from '#messages/lists.ts';
import type { SiteWords } from '../../building/model/content-words.ts';
import type { BuiltModel } from '../../building/model/model.ts';
import { escapeXml } from '../tables/xlsx-parts.ts';
import { drawingOf } from './drawing.ts';
import { outline, type OutlinedBlock } from './outline.ts';
import { builtSource, type BuiltFile, type BuiltSource } from './source.ts';

/** Looks of the page on a screen and on paper. */
const looks = `
body { max-width: 48rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 Georgia, 'Times New Roman', serif; color: #211c17; background: #fff; }
h1, h2, h3, svg, footer, small { font-family: 'Segoe UI', Helvetica, Arial, sans-serif; }
h1 { font-size: 1.8rem; line-height: 1.2; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid #8a8072; }
h2, h3 { break-after: avoid; }
h3 { margin-bottom: 0.25rem; }
h3 + p { margin-top: 0; }
li, p { orphans: 2; widows: 2; }
svg { width: 100%; height: auto; }
footer { margin-top: 3rem; font-size: 0.85rem; }
@media print { body { margin: 0; max-width: none; font-size: 10.5pt; } @page { margin: 18mm; } }
`.trim();

/**
 * Write a model as one page of HTML to print or to open in a word processor: the drawing, and all that it says. It needs nothing else
 * and runs nothing. (A document of Word would bring its library, of 88 kB, to a browser.)
 */
export function builtPage(model: BuiltModel, words: SiteWords, today: string): BuiltFile {
  const source = builtSource(model, words, today);
  const { industry, ids } = source.content;
  return {
    name: `${ids.model}.html`,
    type: 'text/html',
    body: [
      '<!DOCTYPE html>',
      '<html lang="en-US">',
      '<head>',
      '<meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width">',
      `<title>${escapeXml(industry.title)}</title>`,
      `<style>\n${looks}\n</style>`,
      '</head>',
      '<body>',
      '<main>',
      ...bodyOf(source),
      '</main>',
      `<footer><p>${escapeXml(`${today}. ${files.taken(words.addresses)}`)}</p></footer>`,
      '</body>',
      '</html>',
      '',
    ].join('\n'),
  };
}

function bodyOf(source: BuiltSource): string[] {
  const { industry, paragraphs } = source.content;
  const tiers = outline(source);
  const credentials = industry.credentials.map((id) => source.words.credentials.get(id) ?? id);
  const section = (title: string, items: readonly string[]): string[] =>
    items.length === 0 ? [] : [heading(2, title), ...list(items)];
  return [
    heading(1, industry.title),
    paragraph(industry.summary),
    ...(industry.stewards.length > 0 ? [paragraph(headings.makers(formatList(industry.stewards)))] : []),
    drawingOf(industry.name, tiers),
    ...paragraphs.map(paragraph),
    ...tiers.flatMap((tier) => [
      heading(2, `${tier.number} ${tier.title}`),
      paragraph(tier.definition),
      ...(tier.blocks.length === 0 ? [paragraph(headings.openTier)] : []),
      ...tier.blocks.flatMap((block) => blockOf(block, source)),
    ]),
    ...section(
      headings.sectors,
      industry.sectors.map(({ title, definition }) => `${title}: ${definition}`),
    ),
    ...section(
      headings.occupations,
      industry.occupations.map(({ soc, title }) => `${title} (${soc})`),
    ),
    ...section(headings.credentials, credentials),
  ];
}

function blockOf(block: OutlinedBlock, { content, words }: BuiltSource): string[] {
  const { number, title, definition, statements, topics, from, competency, sector } = block;
  const branch = content.industry.sectors.find(({ id }) => id === sector)?.title;
  const tell = content.technical.has(competency) ? headings.changed : headings.same;
  return [
    heading(3, `${number} ${title}${branch === undefined ? '' : ` (${branch})`}`),
    paragraph(definition),
    ...list(statements.map(({ text }) => text)),
    ...(topics.length > 0 ? [paragraph(`${headings.topics}: ${topics.join('; ')}.`)] : []),
    ...(from !== null && from !== title
      ? [`<p><small>${escapeXml(tell(from, words.addresses.name))}</small></p>`]
      : []),
  ];
}

const heading = (level: 1 | 2 | 3, text: string): string => `<h${level}>${escapeXml(text)}</h${level}>`;
const paragraph = (text: string): string => `<p>${escapeXml(text)}</p>`;
const list = (items: readonly string[]): string[] =>
  items.length === 0 ? [] : ['<ul>', ...items.map((item) => `<li>${escapeXml(item)}</li>`), '</ul>'];
