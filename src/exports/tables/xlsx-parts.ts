/** What the properties of a workbook tell: spreadsheets show it, and catalogs read it. */
export interface WorkbookProperties {
  readonly title: string;
  readonly description: string;
  readonly creator: string;
  /** `en-US` */
  readonly language: string;
  /** Day on which its content first appeared: `2026-11-22`. */
  readonly created: string;
  /** Day on which its content was last changed. */
  readonly modified: string;
}

/** How a part begins. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The namespaces of the parts. */
export const xmlSpaces = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  office: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;

const packages = 'http://schemas.openxmlformats.org/package/2006';
const media = {
  spreadsheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml',
  package: 'application/vnd.openxmlformats-package',
} as const;

/** Where the names of parts begin. */
const root = '/';

/** The styles of cells, by their places in `cellXfs`. */
export const cellStyles = { plain: 0, head: 1, text: 2, day: 3 } as const;

const font = (more: string): string => `<font>${more}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;
const styles = [
  `${xmlHead}<styleSheet xmlns="${xmlSpaces.main}">`,
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>',
  `<fonts count="2">${font('')}${font('<b/>')}</fonts>`,
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="4">',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  '</cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
].join('');

/** A sheet that is written. */
export interface BookSheet {
  readonly name: string;
  readonly xml: string;
}

/** A name in a workbook and the cells that it stands for, which may be of one sheet alone. */
export type DefinedName = readonly [name: string, cells: string, sheet?: number];

/**
 * Put the parts of a workbook together.
 *
 * @param strings the part that holds the texts of all sheets
 * @returns text of each part by its name, in the order in which they are packed
 */
export function bookParts(
  sheets: readonly BookSheet[],
  strings: string,
  names: readonly DefinedName[],
  properties: WorkbookProperties,
): Map<string, string> {
  const own: readonly { readonly name: string; readonly type: string; readonly xml: string }[] = [
    ...sheets.map(({ xml }, i) => ({ name: `worksheets/sheet${i + 1}.xml`, type: 'worksheet', xml })),
    { name: 'sharedStrings.xml', type: 'sharedStrings', xml: strings },
    { name: 'styles.xml', type: 'styles', xml: styles },
  ];
  const types = [
    `<Default Extension="rels" ContentType="${media.package}.relationships+xml"/>`,
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...[
      ['xl/workbook.xml', `${media.spreadsheet}.sheet.main`],
      ...own.map(({ name, type }) => [`xl/${name}`, `${media.spreadsheet}.${type}`]),
      ['docProps/core.xml', `${media.package}.core-properties`],
    ].map(([part, type]) => `<Override PartName="${root}${part}" ContentType="${type}+xml"/>`),
  ];
  const book = [
    `<sheets>${sheets.map(({ name }, i) => `<sheet name="${escapeAttribute(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets>`,
    names.length === 0 ? '' : `<definedNames>${names.map(definedName).join('')}</definedNames>`,
  ];
  return new Map([
    ['[Content_Types].xml', `${xmlHead}<Types xmlns="${packages}/content-types">${types.join('')}</Types>`],
    [
      '_rels/.rels',
      relations([
        [`${xmlSpaces.office}/officeDocument`, 'xl/workbook.xml'],
        [`${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
    ['docProps/core.xml', coreXml(properties)],
    [
      'xl/workbook.xml',
      `${xmlHead}<workbook xmlns="${xmlSpaces.main}" xmlns:r="${xmlSpaces.office}">${book.join('')}</workbook>`,
    ],
    ['xl/_rels/workbook.xml.rels', relations(own.map(({ name, type }) => [`${xmlSpaces.office}/${type}`, name]))],
    ...own.map(({ name, xml }) => [`xl/${name}`, xml] as const),
  ]);
}

const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${xmlHead}<Relationships xmlns="${packages}/relationships">${targets
    .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const definedName = ([name, cells, sheet]: DefinedName): string =>
  `<definedName name="${name}"${sheet === undefined ? '' : ` localSheetId="${sheet}"`}>${escapeXml(cells)}</definedName>`;

/** Write the properties of a document of Office Open XML: the part `docProps/core.xml`. */
export const coreXml = ({ title, description, creator, language, created, modified }: WorkbookProperties): string =>
  [
    xmlHead,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:description>${escapeXml(description)}</dc:description>`,
    `<dc:creator>${escapeXml(creator)}</dc:creator>`,
    `<dc:language>${escapeXml(language)}</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${created}T00:00:00Z</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${modified}T00:00:00Z</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');

/** Write a text as the value of an attribute in double quotation marks. */
export const escapeAttribute = (text: string): string => escapeXml(text).replaceAll('"', '&quot;');

/** Write a text as XML, without the control characters that XML cannot hold. */
export const escapeXml = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
