/** Names without diacritics, case, hyphens and apostrophes: systems differ in how they keep those. */
export const plainName = (name: string | null | undefined): string =>
  (name ?? '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f'-]/g, '')
    .toLowerCase();

/** The first of the given names, plain. */
export const plainFirstName = (names: string | null | undefined): string => plainName(names).split(' ')[0] ?? '';
