import type { OpenedFramework, OpenedLink } from '../../domain/opened/framework.ts';
import {
  leastLikeness,
  likenessGrades,
  longestShown,
  matchesPerItem,
  shownAtOnce,
} from '../../domain/opened/limits.ts';
import { type Outline, outlineOf, searchItems, tiersOf } from '../../domain/opened/outline.ts';
import { CannotOpen, type Opened } from '../../domain/opened/report.ts';
import { findLikeBlocks, indexBlocks, type OutcomeIndex } from '../../domain/outcomes/likeness.ts';
import type { Tell } from '../../imports/opened/draft.ts';
import type { WaitingTable } from '../../imports/opened/open.ts';
import type { Answers, Ask, ConfirmedMatch, ExportKind, ItemRow, Like, OpenedView, Part } from './asking.ts';
import type { Ours, OursAt } from './ours.ts';
import { wholeOf } from './whole.ts';

/** Items that suggestions are shown for at once. */
const suggestedAtOnce = 20;
/** Rows of a table that are shown before its columns are told. */
const sampleRows = 5;

/** Holds the framework that was opened, in a thread of its own, and answers what the page asks of it. */
export class Desk {
  #table: WaitingTable | undefined;
  #opened: Opened | undefined;
  #outline: Outline | undefined;
  #ours: (Ours & { readonly index: OutcomeIndex }) | undefined;
  readonly #loadOurs: (at: OursAt) => Promise<Ours>;

  /** @param loadOurs fetches what of ours may match */
  constructor(loadOurs: (at: OursAt) => Promise<Ours>) {
    this.#loadOurs = loadOurs;
  }

  /**
   * Answer a question.
   *
   * @throws {CannotOpen} if a file cannot be opened
   */
  async answer<A extends Ask>(ask: A, tell: Tell): Promise<Answers[A['do']]> {
    return (await this.#answer(ask, tell)) as Answers[A['do']];
  }

  async #answer(ask: Ask, tell: Tell): Promise<Answers[keyof Answers]> {
    switch (ask.do) {
      case 'open':
        return this.#open(ask.bytes, ask.name, tell);
      case 'columns': {
        const { openColumns } = await import('../../imports/opened/open.ts');
        return { view: this.#take(openColumns(this.#table!, ask.roles, tell)) };
      }
      case 'below':
        return this.#part(this.#outline!.below.get(ask.of) ?? [], ask.from, (id) => this.#row(id));
      case 'search':
        return this.#part(searchItems(this.#opened!.framework, ask.words), ask.from, (id) => ({
          ...this.#row(id),
          path: this.#pathOf(id),
        }));
      case 'rows':
        return this.#part(this.#opened!.report.rows, ask.from, (row) => row);
      case 'whole':
        return wholeOf(this.#opened!.framework, this.#outline!, ask.most);
      case 'suggest':
        return this.#suggest(ask.from, ask.ours);
      case 'export':
        return this.#export(ask.as, ask.day, ask.matches);
    }
  }

  async #open(bytes: Uint8Array, name: string, tell: Tell): Promise<Answers['open']> {
    const { openFile, openColumns } = await import('../../imports/opened/open.ts');
    this.#table = undefined;
    const opening = await openFile(bytes, name, tell);
    if ('opened' in opening) return { view: this.#take(opening.opened) };
    const { table } = opening;
    this.#table = table;
    if (table.sure) return { view: this.#take(openColumns(table, table.guessed, tell)) };
    const { cells, guessed } = table;
    return {
      table: {
        header: cells.header,
        sample: cells.rows
          .slice(0, sampleRows)
          .map((row) => cells.header.map((_, i) => (row.cells[i] ?? '').slice(0, longestShown))),
        rows: cells.rows.length,
        roles: guessed,
        remarks: cells.remarks,
      },
    };
  }

  #take(opened: Opened): OpenedView {
    this.#opened = opened;
    const outline = outlineOf(opened.framework);
    this.#outline = outline;
    const { framework, report } = opened;
    const { format, title, description, language, links } = framework;
    const counts = [...Map.groupBy(report.rows, ({ what, taken }) => `${what} ${taken}`).values()].map((rows) => ({
      what: rows[0]!.what,
      taken: rows[0]!.taken,
      count: rows.length,
    }));
    const tiers = tiersOf(outline)?.map(({ id, blocks }) => ({
      row: this.#row(id),
      blocks: blocks.slice(0, shownAtOnce).map((block) => this.#row(block)),
    }));
    return {
      format,
      title: title.slice(0, longestShown),
      ...(description !== undefined && { description: description.slice(0, longestShown) }),
      ...(language !== undefined && { language }),
      records: report.records,
      taken: report.taken,
      links: links.length,
      left: report.rows.filter(({ taken }) => !taken).length,
      counts: counts.sort((a, b) => Number(a.taken) - Number(b.taken) || b.count - a.count),
      remarks: report.remarks,
      ...(tiers && { tiers }),
      ofTable: this.#table !== undefined,
    };
  }

  #part<T, R>(all: readonly T[], from: number, show: (one: T) => R, most = shownAtOnce): Part<R> {
    return { count: all.length, rows: all.slice(from, from + most).map(show) };
  }

  #row(id: string): ItemRow {
    const { code, label, statement, kind, language, notes, placements } = this.#outline!.items.get(id)!;
    const holding = placements.filter(({ broken }) => broken === undefined).length;
    return {
      id,
      ...(code !== undefined && { code: code.slice(0, longestShown) }),
      ...(label !== undefined && { label: label.slice(0, longestShown) }),
      statement: cut(statement),
      ...(kind !== undefined && { kind: kind.slice(0, longestShown) }),
      ...(language !== undefined && { language }),
      notes: notes.slice(0, 5).map(cut),
      below: this.#outline!.below.get(id)?.length ?? 0,
      elsewhere: Math.max(0, holding - 1),
    };
  }

  /** What stands above an item, from the top, by its first place. */
  #pathOf(id: string): string[] {
    const { items } = this.#outline!;
    const names: string[] = [];
    for (let at = above(id); at !== undefined; at = above(at)) {
      const { label, statement } = items.get(at)!;
      names.unshift((label ?? statement).slice(0, 80));
    }
    return names;

    function above(one: string): string | undefined {
      return (
        items.get(one)!.placements.find(({ parent, broken }) => parent !== null && broken === undefined)?.parent ??
        undefined
      );
    }
  }

  async #suggest(from: number, at: OursAt): Promise<Answers['suggest']> {
    if (!this.#ours) {
      const ours = await this.#loadOurs(at);
      this.#ours = { ...ours, index: indexBlocks(ours.described) };
    }
    const { index, named } = this.#ours;
    const byId = new Map(index.blocks.map((block) => [block.id, block]));
    const { items, below } = this.#outline!;
    const lowest = [...items.keys()].filter((id) => !below.has(id));
    return this.#part(
      lowest,
      from,
      (id) => {
        const { statement, label = '' } = items.get(id)!;
        const likes = findLikeBlocks(index, `${label} ${statement}`, matchesPerItem, leastLikeness);
        return {
          row: this.#row(id),
          likes: likes.map(({ block, found, shared, statement: near }): Like => {
            const { definition, statements } = byId.get(block)!;
            const nearest = statements.find((one) => one.id === near);
            return {
              own: named.get(block)!,
              definition,
              found,
              shared,
              grade: gradeOf(found),
              ...(nearest && { nearest: { identifier: nearest.id, text: nearest.text } }),
            };
          }),
        };
      },
      suggestedAtOnce,
    );
  }

  async #export(as: ExportKind, day: string, matches: readonly ConfirmedMatch[]): Promise<Answers['export']> {
    const { report, framework: read } = this.#opened!;
    const links: readonly OpenedLink[] = matches.map(({ item, identifier }) => ({
      type: matchType(read, as),
      from: item,
      to: as === 'turtle' ? `urn:uuid:${identifier}` : identifier,
    }));
    const framework: OpenedFramework = { ...read, links: [...read.links, ...links] };
    switch (as) {
      case 'case': {
        const { openedCase } = await import('../../exports/opened/case.ts');
        return { name: 'framework-case.json', type: 'application/json', content: openedCase(framework, day) };
      }
      case 'turtle': {
        const { openedTurtle } = await import('../../exports/opened/skos.ts');
        return { name: 'framework-skos.ttl', type: 'text/turtle', content: openedTurtle(framework) };
      }
      case 'csv': {
        const { openedCsv } = await import('../../exports/opened/table.ts');
        return { name: 'framework.csv', type: 'text/csv', content: openedCsv(framework) };
      }
      case 'xlsx': {
        const [{ openedRows }, { openedWorkbook }] = await Promise.all([
          import('../../exports/opened/table.ts'),
          import('../../exports/opened/workbook.ts'),
        ]);
        return {
          name: 'framework.xlsx',
          type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          content: openedWorkbook(openedRows(framework)),
        };
      }
      case 'report': {
        const { openingReportCsv } = await import('../../exports/opened/report.ts');
        return { name: 'report.csv', type: 'text/csv', content: openingReportCsv({ framework: read, report }) };
      }
    }
  }
}

const gradeOf = (found: number): Like['grade'] =>
  found >= likenessGrades.strong ? 'strong' : found >= likenessGrades.fair ? 'fair' : 'weak';

const cut = (text: string): string => (text.length > longestShown ? `${text.slice(0, longestShown)} …` : text);

/** What a confirmed match is called in a format. SKOS calls exact only what is so in every context, which nobody was asked. */
const matchType = ({ format }: OpenedFramework, as: ExportKind): string =>
  as === 'turtle' && format === 'skos' ? 'closeMatch' : 'isRelatedTo';

/** Whether an error says why a file cannot be opened. */
export const isRefusal = (error: unknown): error is CannotOpen => error instanceof CannotOpen;
