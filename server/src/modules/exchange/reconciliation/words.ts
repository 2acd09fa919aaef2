/** Text in both languages. */
export type Text = { readonly nl: string; readonly en: string };

/** Capital first. */
export const sentence = ({ nl, en }: Text): Text => ({
  nl: nl.charAt(0).toUpperCase() + nl.slice(1),
  en: en.charAt(0).toUpperCase() + en.slice(1),
});

/** Names one after the other: 'a, b and c'. */
export const listed = (texts: readonly Text[]): Text => {
  const join = (words: readonly string[], and: string): string =>
    words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
  return {
    nl: join(
      texts.map((t) => t.nl),
      'en',
    ),
    en: join(
      texts.map((t) => t.en),
      'and',
    ),
  };
};
