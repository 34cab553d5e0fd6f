/** A heading of llms.txt with links below it. */
export interface LlmsSection {
  readonly title: string;
  readonly links: readonly { readonly title: string; readonly url: string; readonly note?: string }[];
}

/**
 * Write llms.txt as its convention has it (llmstxt.org, 2024): a name, a summary as a quotation, paragraphs, and sections
 * of links with a note each. A section called "Optional" may be passed over by a reader in a hurry.
 *
 * @param notes paragraphs after the summary
 */
export function llmsTxt(
  title: string,
  summary: string,
  notes: readonly string[],
  sections: readonly LlmsSection[],
): string {
  const blocks = [
    `# ${line(title)}`,
    `> ${line(summary)}`,
    ...notes.map(line),
    ...sections.flatMap((section) => [
      `## ${line(section.title)}`,
      section.links
        .map(({ title: name, url, note }) => `- [${label(name)}](${url})${note ? `: ${line(note)}` : ''}`)
        .join('\n'),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const line = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const label = (text: string): string => line(text).replaceAll(/[[\]\\]/g, '\\$&');
