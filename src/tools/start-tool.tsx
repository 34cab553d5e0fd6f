import { type ComponentChild, render } from 'preact';
import { mount, parseJson, type Shape } from './page-data.ts';

/** What a tool says when what it reads cannot be had. */
interface Words {
  readonly notLoaded: string;
  readonly tryAgain: string;
}

/**
 * Put a tool into each of its places on the page, once what it reads is there; where that fails, it can be tried again. A place with
 * the tool or that message has `data-ready`.
 *
 * @param mark attribute of the place, which holds what the tool is told as JSON
 * @param draw loads what the tool reads, and gives the tool
 */
export function startTool<T extends object>(
  mark: string,
  shape: Shape<T>,
  words: Words,
  draw: (told: T) => Promise<ComponentChild>,
): void {
  const show = async (place: HTMLElement, told: T): Promise<void> => {
    try {
      render(await draw(told), place);
    } catch {
      render(
        <p class="note">
          {words.notLoaded}{' '}
          <button class="aid" type="button" onClick={() => void show(place, told)}>
            {words.tryAgain}
          </button>
        </p>,
        place,
      );
    }
    place.dataset['ready'] = '';
  };
  mount(mark, (place, text) => void show(place, parseJson(text, shape, mark)));
}
