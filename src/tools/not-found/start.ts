import type { Help, MissingAddresses } from './missing.ts';

/** Suggest, on the page that was not found, what its address may have meant. What it needs is loaded there alone. */
export function startMissingPage(): void {
  const place = document.querySelector<HTMLElement>('[data-missing]');
  if (!place) return;
  const addresses = JSON.parse(place.dataset['missing']!) as MissingAddresses;
  import('./suggest-ways.ts')
    .then(({ suggestPages }) => suggestPages(location.pathname, addresses))
    .then(
      (help) => help && place.append(...draw(help)),
      () => {
        // Without the list of names the page is as useful as it was.
      },
    );
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
