/**
 * Start a tool in every place of the page that is marked for it.
 *
 * @param mark name of the attribute: `data-routes`
 * @param start gets the place, and the text of the attribute, by which the page hands over what the tool needs
 */
export function mount(mark: string, start: (place: HTMLElement, text: string) => void): void {
  for (const place of document.querySelectorAll<HTMLElement>(`[${mark}]`)) start(place, place.getAttribute(mark)!);
}
