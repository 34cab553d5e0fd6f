import { execFileSync } from 'node:child_process';
import type { RealFramework } from './real-frameworks.ts';

/**
 * Counts in Python, by readers that share nothing with ours: `json`, `csv`, `openpyxl` and `rdflib`. Prints the number of records
 * that hold an item, and the number of those with an identifier of their own.
 */
const script = `
import csv, json, sys
path, counter, option = sys.argv[1:4]
def walk(value):
    if isinstance(value, list):
        for one in value: yield from walk(one)
    elif isinstance(value, dict):
        yield value
        for one in value.values(): yield from walk(one)
if counter in ("case-items", "ctdl-competencies", "skills"):
    with open(path, encoding="utf-8-sig") as file: root = json.load(file)
    if counter == "case-items":
        found = (root.get("CFPackage") or root)["CFItems"]
        ids = [one["identifier"] for one in found]
    elif counter == "ctdl-competencies":
        root = root.get("decoded_resource", root) if isinstance(root, dict) else root
        found = [one for one in walk(root) if one.get("@type") == "ceasn:Competency"]
        ids = [one["@id"] for one in found]
    else:
        found = root["skills"] if isinstance(root, dict) else root
        ids = [one["id"] for one in found]
elif counter == "table-rows":
    with open(path, encoding="utf-8-sig", newline="") as file: rows = [row for row in csv.reader(file) if any(cell.strip() for cell in row)]
    found = ids = [i for i, row in enumerate(rows[int(option or 1):])]
elif counter == "sheet-rows":
    import openpyxl
    rows = [row for row in openpyxl.load_workbook(path, read_only=True)[option].iter_rows(values_only=True) if any(cell not in (None, "") for cell in row)]
    found = ids = list(range(len(rows) - 1))
else:
    import rdflib
    from rdflib.namespace import RDF, SKOS
    graph = rdflib.Graph().parse(path, format="xml" if counter.endswith("xml") else "turtle")
    concepts = set(graph.subjects(RDF.type, SKOS.Concept))
    for one in set(graph.subjects(SKOS.prefLabel)):
        if any((one, placed, None) in graph for placed in (SKOS.broader, SKOS.inScheme, SKOS.topConceptOf)): concepts.add(one)
    for kind in (SKOS.ConceptScheme, SKOS.Collection, SKOS.OrderedCollection): concepts -= set(graph.subjects(RDF.type, kind))
    found = list(concepts)
    ids = [one for one in concepts if any(str(text).strip() for label in (SKOS.prefLabel, SKOS.definition, rdflib.RDFS.label) for text in graph.objects(one, label))]
print(json.dumps([len(found), len(set(ids))]))
`;

/** What an independent reader found in a file. */
export interface Count {
  readonly records: number;
  /** Those that can be told apart and say something. */
  readonly items: number;
}

/**
 * Count what a file holds by an independent reader.
 *
 * @param file where it is on this machine
 * @throws {Error} if there is no Python with `rdflib` and `openpyxl`, or it cannot read the file
 */
export function countFramework(file: string, { counter, sheet, header }: RealFramework): Count {
  const told = execFileSync('python3', ['-c', script, file, counter, sheet ?? String(header ?? '')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [records, items] = JSON.parse(told) as [number, number];
  return { records, items };
}
