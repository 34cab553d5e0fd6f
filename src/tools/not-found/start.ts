import { mount, parseJson, type Shape } from '../page-data.ts';
import type { Help, MissingAddresses } from './missing.ts';

const shape: Shape<MissingAddresses> = { compare: 'string', things: 'string', words: 'string' };

/** Suggest, on the page that was not found, what its address may have meant. What it needs is loaded there alone. */
export function startMissingPage(): void {
  mount('data-missing', (place, text) => {
    const addresses = parseJson(text, shape, 'data-missing');
    import('./suggest-ways.ts')
      .then(({ suggestPages }) => suggestPages(location.pathname, addresses))
      .then(
        (help) => help && place.append(...draw(help)),
        () => {
          // Without the names the page is as useful as it was.
        },
      );
  });
}

function draw({ says, ways }: Help): HTMLElement[] {
  const sentence = document.createElement('p');
  sentence.textContent = says;
  const list = document.createElement('ul');
  for (const { title, url } of ways) {
    const link = document.createElement('a');
    link.href = url;
    link.textContent = title;
    const line = document.createElement('li');
    line.append(link);
    list.append(line);
  }
  return [sentence, list];
}
