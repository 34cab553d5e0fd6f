import { isList, isObject, type Json, type JsonObject, memberOf, textOf, without } from '../../domain/json.ts';
import { keepNotTaken } from '../../domain/opened/not-taken.ts';
import type { Opened } from '../../domain/opened/report.ts';
import { type Draft, Notebook, readWords, type Tell } from './draft.ts';
import { restOf } from './json-text.ts';
import { settle } from './settle.ts';

/** Rich Skill Descriptors as a file has them. */
export interface SkillFile {
  /** The collection, or nothing where the file has none. */
  readonly collection: JsonObject;
  readonly skills: readonly Json[];
}

const isSkill = (value: Json | undefined): value is JsonObject =>
  isObject(value) && (memberOf(value, 'skillStatement') !== undefined || memberOf(value, 'skillName') !== undefined);

/**
 * Find Rich Skill Descriptors: a collection with its skills whole, a list of skills, or one skill.
 *
 * @returns undefined for what is none of these
 */
export function findSkills(value: Json): SkillFile | undefined {
  if (isList(value)) return value.some(isSkill) ? { collection: {}, skills: value } : undefined;
  if (!isObject(value)) return undefined;
  const skills = memberOf(value, 'skills');
  if (isList(skills) && (skills.some(isSkill) || memberOf(value, 'type') === 'RichSkillCollection'))
    return { collection: without(value, new Set(['skills'])), skills };
  return isSkill(value) ? { collection: {}, skills: [value] } : undefined;
}

/**
 * Read Rich Skill Descriptors as a flat framework.
 *
 * @throws {CannotOpen} if no skill is taken, for one because the collection names its skills by address alone
 */
export function readSkills({ collection, skills }: SkillFile, tell: Tell): Opened {
  const notebook = new Notebook();
  const drafts = skills.flatMap((skill, i) => {
    if (i % 5000 === 0) tell('items', i / skills.length);
    return readSkill(skill, i + 1, notebook);
  });
  const description = textOf(collection, 'description');
  const opened = settle(
    {
      format: 'rsd',
      framework: {
        id: textOf(collection, 'id') ?? textOf(collection, 'uuid') ?? '',
        title: textOf(collection, 'name') ?? '',
        ...(description !== undefined && { description }),
        ...restOf(
          without(collection, new Set(['name', 'description', textOf(collection, 'id') === undefined ? 'uuid' : 'id'])),
        ),
      },
      drafts,
      records: skills.length,
    },
    notebook,
    tell,
  );
  return keepNotTaken(opened, { skills });
}

function readSkill(skill: Json, at: number, notebook: Notebook): Draft[] {
  if (!isObject(skill)) {
    notebook.refuse(at, 'no-object', { about: JSON.stringify(skill) });
    return [];
  }
  const id = textOf(skill, 'id') ?? textOf(skill, 'uuid');
  const label = textOf(skill, 'skillName');
  const raw = textOf(skill, 'skillStatement');
  const words = readWords(raw ?? label ?? '', at, notebook);
  if (words.text === '') {
    notebook.refuse(at, 'no-statement', { ...(id !== undefined && { id }), about: JSON.stringify(skill) });
    return [];
  }
  const read = new Set([
    textOf(skill, 'id') === undefined ? 'uuid' : 'id',
    ...(words.changed ? [] : ['skillStatement']),
    ...(label === undefined || (raw === undefined && words.changed) ? [] : ['skillName']),
  ]);
  return [
    {
      ...(id !== undefined && { id }),
      at,
      ...(label !== undefined && raw !== undefined && { label }),
      statement: words.text,
      notes: [],
      placements: [{ parent: null }],
      ...restOf(without(skill, read)),
    },
  ];
}
