/** Codes of three letters and English names that files have in the place of a tag, with the tag. */
const others = new Map<string, string>([
  ...([
    ['eng', 'en'],
    ['spa', 'es'],
    ['fra', 'fr'],
    ['fre', 'fr'],
    ['deu', 'de'],
    ['ger', 'de'],
    ['ita', 'it'],
    ['por', 'pt'],
    ['nld', 'nl'],
    ['dut', 'nl'],
    ['swe', 'sv'],
    ['nor', 'no'],
    ['dan', 'da'],
    ['fin', 'fi'],
    ['jpn', 'ja'],
    ['zho', 'zh'],
    ['chi', 'zh'],
    ['kor', 'ko'],
    ['ara', 'ar'],
    ['rus', 'ru'],
    ['pol', 'pl'],
  ] as const),
  ...([
    ['english', 'en'],
    ['spanish', 'es'],
    ['french', 'fr'],
    ['german', 'de'],
    ['italian', 'it'],
    ['portuguese', 'pt'],
    ['dutch', 'nl'],
    ['swedish', 'sv'],
    ['japanese', 'ja'],
    ['chinese', 'zh'],
  ] as const),
]);

/**
 * Spell a tag of a language as BCP 47 does: `EN`, `en_us`, `eng` and `English` are met in files.
 *
 * @returns `en`, `en-US`; undefined for what is no tag
 */
export function tidyLanguage(raw: string): string | undefined {
  const plain = raw.trim().replaceAll('_', '-');
  const known = others.get(plain.toLowerCase());
  if (known !== undefined) return known;
  const [first = '', ...rest] = plain.split('-');
  if (!/^[a-z]{2,3}$/i.test(first) || !rest.every((part) => /^[a-z0-9]{1,8}$/i.test(part)) || plain.length > 35)
    return undefined;
  const spelled = rest.map((part) =>
    /^[a-z]{2}$/i.test(part)
      ? part.toUpperCase()
      : /^[a-z]{4}$/i.test(part)
        ? part[0]!.toUpperCase() + part.slice(1).toLowerCase()
        : part.toLowerCase(),
  );
  return [others.get(first.toLowerCase()) ?? first.toLowerCase(), ...spelled].join('-');
}

/**
 * Choose among texts by language: the English one, else one without a language, else the first.
 *
 * @param tags as the file spells them
 * @returns the place of the chosen one; -1 for none
 */
export function chooseLanguage(tags: readonly string[]): number {
  if (tags.length < 2) return tags.length - 1;
  const tidy = tags.map((tag) => (tag === '' ? '' : (tidyLanguage(tag) ?? '?')));
  const english = tidy.findIndex((tag) => tag === 'en');
  if (english >= 0) return english;
  const kin = tidy.findIndex((tag) => tag.startsWith('en-'));
  if (kin >= 0) return kin;
  const plain = tidy.indexOf('');
  return Math.max(0, plain);
}
