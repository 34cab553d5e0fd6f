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

const core = 'docProps/core.xml';
const coreType = 'application/vnd.openxmlformats-package.core-properties+xml';
const coreRelation = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/**
 * Add to the parts of a workbook (Office Open XML) what its writer leaves out: properties of the document, the default
 * style of cells, which readers warn about when it is missing, and a filter above the columns of a sheet.
 *
 * @param parts text of each part by its name
 * @param filtered of each sheet in order the range that its filter covers, such as `A1:F20`; false for none
 * @returns the parts that are new or changed
 */
export function finishedParts(
  parts: ReadonlyMap<string, string>,
  properties: WorkbookProperties,
  filtered: readonly (string | false)[],
): Map<string, string> {
  const changed = (name: string, change: (xml: string) => string): [string, string] => {
    const xml = parts.get(name) ?? '';
    const next = change(xml);
    if (next === xml) throw new Error(`the workbook has no ${name} of the form that is known`);
    return [name, next];
  };
  return new Map([
    [core, coreXml(properties)],
    changed('[Content_Types].xml', (xml) =>
      xml.replace('</Types>', `<Override ContentType="${coreType}" PartName="/${core}"/></Types>`),
    ),
    changed('_rels/.rels', (xml) =>
      xml.replace(
        '</Relationships>',
        `<Relationship Id="rId-properties" Type="${coreRelation}" Target="${core}"/></Relationships>`,
      ),
    ),
    changed('xl/styles.xml', (xml) =>
      xml
        .replace('<cellXfs', '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs')
        .replace(
          '</cellXfs>',
          '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
        ),
    ),
    ...filtered.flatMap((range, i) =>
      range === false
        ? []
        : [
            changed(`xl/worksheets/sheet${i + 1}.xml`, (xml) =>
              xml.replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`),
            ),
          ],
    ),
  ]);
}

/** The name of a column by its place from 1: `A`, `Z`, `AA`. */
export function columnName(place: number): string {
  const rest = Math.floor((place - 1) / 26);
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((place - 1) % 26));
}

/** Write the properties of a document of Office Open XML: the part `docProps/core.xml`. */
export const coreXml = ({ title, description, creator, language, created, modified }: WorkbookProperties): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:description>${escapeXml(description)}</dc:description>`,
    `<dc:creator>${escapeXml(creator)}</dc:creator>`,
    `<dc:language>${escapeXml(language)}</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${created}T00:00:00Z</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${modified}T00:00:00Z</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');

/** Write a text as XML, without the control characters that XML cannot hold. */
export const escapeXml = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
