import { coreXml, escapeXml, xmlHead, xmlSpaces, type WorkbookProperties } from '../tables/xlsx-parts.ts';

/** A sheet of Letter in twentieths of a point, and what its margins leave. */
const sheet = { width: 12_240, height: 15_840, margin: 1_080 } as const;

/** The width of the text of a sheet, in twentieths of a point. */
export const textWidth = sheet.width - 2 * sheet.margin;

/** Style of what stands in a table, named once rather than told of each cell. */
export const cellStyle = 'Cell';

/** The list of points; those with numbers follow it, each one more. */
export const bullets = 1;

/** What the part is called that holds the text itself. */
const story = 'document';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const media = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const spaces = `xmlns:w="${main}" xmlns:r="${xmlSpaces.office}"`;

const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const font = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>';

const heading = (level: number, halfPoints: number, color: string): string =>
  style(
    `Heading${level}`,
    `heading ${level}`,
    `<w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:color w:val="${color}"/>${size(halfPoints)}</w:rPr>`,
  );

const style = (id: string, name: string, more: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>${more}</w:style>`;

const styles = (language: string): string =>
  [
    `${xmlHead}<w:styles ${spaces}><w:docDefaults>`,
    `<w:rPrDefault><w:rPr>${font}${size(21)}<w:lang w:val="${escapeXml(language)}"/></w:rPr></w:rPrDefault>`,
    '<w:pPrDefault><w:pPr><w:spacing w:after="100"/></w:pPr></w:pPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:styleId="Normal" w:default="1"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    style('Title', 'Title', `<w:rPr>${size(56)}</w:rPr>`),
    heading(1, 32, '2E74B5'),
    heading(2, 26, '2E74B5'),
    heading(3, 24, '1F4D78'),
    style('ListParagraph', 'List Paragraph', ''),
    style(cellStyle, cellStyle, `<w:pPr><w:spacing w:after="0"/></w:pPr><w:rPr>${size(18)}</w:rPr>`),
    '</w:styles>',
  ].join('');

const level = (at: number, form: string, text: string, left: number, hanging: number): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${form}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="${hanging}"/></w:pPr></w:lvl>`;

/** The forms of lists, and a list for each that is numbered, so that each begins at one. */
function numbering(numbered: number): string {
  const form = (id: number, levels: string): string =>
    `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="hybridMultilevel"/>${levels}</w:abstractNum>`;
  const lists = Array.from({ length: numbered + 1 }, (_, i) => {
    const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    return `<w:num w:numId="${bullets + i}"><w:abstractNumId w:val="${i === 0 ? 1 : 2}"/>${start}</w:num>`;
  });
  return [
    `${xmlHead}<w:numbering ${spaces}>`,
    form(1, level(0, 'bullet', '●', 720, 360) + level(1, 'bullet', '○', 1440, 360)),
    form(2, level(0, 'decimal', '%1.', 440, 440)),
    ...lists,
    '</w:numbering>',
  ].join('');
}

const settings = `${xmlHead}<w:settings ${spaces}><w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

function footer(note: string): string {
  const run = (inner: string): string => `<w:r><w:rPr>${size(16)}</w:rPr>${inner}</w:r>`;
  const mark = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`);
  const text = run(`<w:t xml:space="preserve">${escapeXml(note)} · </w:t>`);
  const page = run('<w:instrText xml:space="preserve">PAGE</w:instrText>');
  return `${xmlHead}<w:ftr ${spaces}><w:p>${text}${mark('begin')}${page}${mark('separate')}${mark('end')}</w:p></w:ftr>`;
}

const margins = ['top', 'right', 'bottom', 'left'].map((side) => `w:${side}="${sheet.margin}"`).join(' ');
const section = `<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="${sheet.width}" w:h="${sheet.height}"/><w:pgMar ${margins} w:header="708" w:footer="708" w:gutter="0"/><w:docGrid w:linePitch="360"/></w:sectPr>`;

const relations = (types: readonly (readonly [type: string, target: string])[]): string =>
  `${xmlHead}<Relationships xmlns="${packages}/relationships">${types
    .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/**
 * Put the parts of a document of Word together.
 *
 * @param body paragraphs and tables in their order
 * @param numbered how many of its lists have numbers
 * @param note line below every sheet
 * @returns text of each part by its name, in the order in which they are packed
 */
export function wordParts(
  body: string,
  numbered: number,
  properties: WorkbookProperties,
  note: string,
): Map<string, string> {
  const own = ['styles', 'numbering', 'settings', 'footer'] as const;
  const overrides = [
    [`word/${story}.xml`, `${media}.${story}.main`],
    ...own.map((part) => [`word/${part}.xml`, `${media}.${part}`]),
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties'],
  ].map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}+xml"/>`);
  const types = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...overrides,
  ];
  return new Map([
    ['[Content_Types].xml', `${xmlHead}<Types xmlns="${packages}/content-types">${types.join('')}</Types>`],
    [
      '_rels/.rels',
      relations([
        [`${xmlSpaces.office}/officeDocument`, `word/${story}.xml`],
        [`${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
    ['docProps/core.xml', coreXml(properties)],
    [`word/${story}.xml`, `${xmlHead}<w:document ${spaces}><w:body>${body}${section}</w:body></w:document>`],
    [
      `word/_rels/${story}.xml.rels`,
      relations(own.map((part) => [`${xmlSpaces.office}/${part}`, `${part}.xml`] as const)),
    ],
    ['word/styles.xml', styles(properties.language)],
    ['word/numbering.xml', numbering(numbered)],
    ['word/settings.xml', settings],
    ['word/footer.xml', footer(note)],
  ]);
}
