/**
 * Make a number of a text that nearly every change of the text changes (FNV-1a, 32 bits): to tell damage and other editions,
 * not to keep anything secret.
 *
 * @param seed another one gives another number of the same text
 * @returns a whole number from 0 to 2³² − 1
 */
export function fingerprint(text: string, seed = 0x811c9dc5): number {
  let sum = seed >>> 0;
  for (let i = 0; i < text.length; i += 1) {
    sum = Math.imul(sum ^ (text.charCodeAt(i) & 0xff), 0x01000193) >>> 0;
    sum = Math.imul(sum ^ (text.charCodeAt(i) >>> 8), 0x01000193) >>> 0;
  }
  return sum;
}

/** Make an identifier of a text, the same for the same text: for a record that has lost its own. In the form of a UUID v4. */
export function uuidOfText(text: string): string {
  const hex = [1, 2, 3, 4].map((seed) => fingerprint(text, seed).toString(16).padStart(8, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}
