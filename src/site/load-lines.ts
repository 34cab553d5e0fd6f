/** How a kind of file is read. */
export type LoadFormat = 'json' | 'csv' | 'json-ld' | 'turtle' | 'rss';

/** How to load a file with one program. */
export interface LoadLine {
  /** Name of the program or language. */
  readonly with: string;
  readonly code: string;
}

/**
 * Write how to load a file with curl, Python, R, JavaScript and a spreadsheet, where each can. The test of the built site
 * runs every line that a program on its machine can run.
 *
 * @param address whole address of the file
 */
export function loadLines(format: LoadFormat, address: string): readonly LoadLine[] {
  const json: readonly LoadLine[] = [
    { with: 'Python', code: `import json, urllib.request\ndata = json.load(urllib.request.urlopen("${address}"))` },
    { with: 'R', code: `data <- jsonlite::fromJSON("${address}", simplifyVector = FALSE)` },
    { with: 'JavaScript', code: `const data = await (await fetch('${address}')).json();` },
    { with: 'Excel', code: `Data > Get Data > From Other Sources > From Web, then ${address}` },
  ];
  const own: Readonly<Record<LoadFormat, readonly LoadLine[]>> = {
    json,
    csv: [
      {
        with: 'Python',
        code: `import pandas\ntable = pandas.read_csv("${address}", dtype=str, keep_default_na=False)`,
      },
      { with: 'R', code: `table <- read.csv("${address}", colClasses = "character", fileEncoding = "UTF-8-BOM")` },
      { with: 'JavaScript', code: `const text = await (await fetch('${address}')).text();` },
      { with: 'Google Sheets', code: `=IMPORTDATA("${address}")` },
      { with: 'Excel', code: `Data > From Text/CSV, then choose UTF-8 and the type Text for every column` },
    ],
    'json-ld': [
      // A file with "@id" beside "@graph" is a named graph, which a plain Graph passes over without a word.
      {
        with: 'Python',
        code: `import rdflib\ngraph = rdflib.Dataset(default_union=True)\ngraph.parse("${address}", format="json-ld")`,
      },
      { with: 'R', code: `data <- jsonlite::fromJSON("${address}", simplifyVector = FALSE)` },
      { with: 'JavaScript', code: `const data = await (await fetch('${address}')).json();` },
    ],
    turtle: [
      { with: 'Python', code: `import rdflib\ngraph = rdflib.Graph().parse("${address}", format="turtle")` },
      { with: 'R', code: `graph <- rdflib::rdf_parse("${address}", format = "turtle")` },
      { with: 'JavaScript', code: `const quads = new N3.Parser().parse(await (await fetch('${address}')).text());` },
    ],
    rss: [
      { with: 'Python', code: `import feedparser\nfeed = feedparser.parse("${address}")` },
      { with: 'R', code: `feed <- xml2::read_xml("${address}")` },
      {
        with: 'JavaScript',
        code: `const text = await (await fetch('${address}')).text();\nconst feed = new DOMParser().parseFromString(text, 'application/xml');`,
      },
      { with: 'Google Sheets', code: `=IMPORTFEED("${address}", "items", TRUE, 20)` },
    ],
  };
  return [{ with: 'curl', code: `curl -fL ${address}` }, ...own[format]];
}
