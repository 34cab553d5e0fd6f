/** A group of a worksheet: a tier of a model, a cluster of a job, with its rows: competency by its place, its name there or 0 where that is its own, and what a job asks for or 0. */
type GroupLine = readonly [
  title: string,
  rows: readonly (readonly [
    competency: number,
    as: string | 0,
    asked: readonly [importance: string, level: string] | 0,
  ])[],
];

/** What the worksheets on the screen read first: the rows of the worksheets of every model and job. No texts. */
export interface FillableFile {
  /** Day of the latest change of the content. */
  readonly edition: string;
  readonly competencies: readonly (readonly [id: string, title: string])[];
  /** Models, then jobs, each by title. */
  readonly subjects: readonly (readonly [
    key: string,
    name: string,
    title: string,
    url: string,
    groups: readonly GroupLine[],
  ])[];
}

/** A row of a worksheet. */
export interface FillableRow {
  /** Full id of the competency. */
  readonly competency: string;
  /** The name that the model or the job gives it. */
  readonly title: string;
  readonly asked: { readonly importance: string; readonly level: string } | undefined;
}

/** A model or a job whose worksheets can be filled in. */
export interface Fillable {
  /** `industry:retail`, `job:nurse` */
  readonly key: string;
  /** What workbooks call it: `industries/retail`, `jobs/nurse`. */
  readonly name: string;
  readonly kind: 'industries' | 'jobs';
  readonly title: string;
  /** Its page. */
  readonly url: string;
  readonly groups: readonly { readonly title: string; readonly rows: readonly FillableRow[] }[];
}

/** All that can be filled in. */
export interface Fillables {
  readonly edition: string;
  /** By key; models first, each by title. */
  readonly subjects: ReadonlyMap<string, Fillable>;
  /** Title of any competency by its id. */
  readonly titles: ReadonlyMap<string, string>;
}

/** Read the file back. */
export function readFillables({ edition, competencies, subjects }: FillableFile): Fillables {
  return {
    edition,
    titles: new Map(competencies),
    subjects: new Map(
      subjects.map(([key, name, title, url, groups]) => [
        key,
        {
          key,
          name,
          kind: name.startsWith('jobs/') ? ('jobs' as const) : ('industries' as const),
          title,
          url,
          groups: groups.map(([group, rows]) => ({
            title: group,
            rows: rows.map(([place, as, asked]) => ({
              competency: competencies[place]![0],
              title: as === 0 ? competencies[place]![1] : as,
              asked: asked === 0 ? undefined : { importance: asked[0], level: asked[1] },
            })),
          })),
        },
      ]),
    ),
  };
}
