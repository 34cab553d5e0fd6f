import type { CompetencyTexts, ModelStandingFile } from '../../payloads/standing-texts.ts';
import { answerNames } from '../../domain/standing/answers.ts';
import * as standing from '#messages/standing.ts';
import * as words from '#messages/self-check.ts';
import styles from '../../styles/tick-here.css?url';
import { answer, answerTo, withdraw } from '../../record/answers.ts';
import { loadStyles } from '../load-styles.ts';
import { readJson, type Shape } from '../page-data.ts';
import { startStore } from '../record/start-store.ts';
import type { TickAddresses } from './tick-addresses.ts';

const textsShape = { id: 'string', behaviors: 'array' } as Shape<CompetencyTexts>;
const modelShape = { id: 'string', texts: 'array' } as Shape<ModelStandingFile>;

/**
 * Put a choice beside each behavior of the page, in the order of the entry, which that of the page is. Answers are kept at once.
 *
 * @throws {Error} if a file cannot be had, or the page has other behaviors
 */
export async function tickHere(button: HTMLElement, { file, competency, day, results }: TickAddresses): Promise<void> {
  const [texts] = await Promise.all([
    competency === '' ? readJson(file, textsShape) : textsInModel(file, competency),
    loadStyles(styles),
  ]);
  const lines = [...document.querySelectorAll<HTMLElement>('.behaviors > li')];
  if (lines.length !== texts.behaviors.length) throw new Error(`${lines.length} behaviors on the page`);
  const { store } = startStore();
  const fields = texts.behaviors.map(({ behavior, text }, i) => {
    const field = document.createElement('select');
    field.className = 'tick-here';
    field.setAttribute('aria-label', `${standing.ask} ${text}`);
    field.append(
      new Option(words.tickHere.none, ''),
      ...answerNames.map((one) => new Option(standing.answers[one], one)),
    );
    field.addEventListener('change', () => {
      if (!store.state().open) store.begin('', day);
      const says = answerNames.find((one) => one === field.value);
      store.change((record, today) =>
        says ? answer(record, { behavior, says, today }) : withdraw(record, behavior, today),
      );
    });
    lines[i]!.append(field);
    return { field, behavior };
  });
  const note = document.createElement('p');
  note.setAttribute('role', 'status');
  const link = document.createElement('a');
  link.href = results;
  link.textContent = words.menu.views.results;
  const said = document.createElement('span');
  note.append(said, ' ', link);
  const show = (): void => {
    const { open, saving } = store.state();
    for (const { field, behavior } of fields) field.value = (open && answerTo(open, behavior)?.says) ?? '';
    said.textContent = saving === 'saved' ? words.tickHere.kept : words.tickHere.notKept;
  };
  store.subscribe(show);
  show();
  button.replaceWith(note);
  fields[0]?.field.focus();
}

async function textsInModel(file: string, competency: string): Promise<CompetencyTexts> {
  const found = (await readJson(file, modelShape)).texts.find(({ id }) => id === competency);
  if (!found) throw new Error(`${file} has no ${competency}`);
  return found;
}
