/** Fields of study that programmes fall into, whatever their sector calls them. */
export const FIELD = ['technology', 'science', 'care', 'society', 'economy', 'law', 'education', 'arts', 'green', 'other'] as const;

// In this order: 'zorg en welzijn' is care, 'landbouw en natuurlijke omgeving' is green.
const WORDS: readonly (readonly [RegExp, (typeof FIELD)[number]])[] = [
  [/landbouw|groen|agri|green|dier|natural environment/i, 'green'],
  [/techn|engineer|bouw|\bict\b|informati|mobili|transport|installat|logist|construct|marit/i, 'technology'],
  [/gezond|zorg|health|care|medi[cs]|verpleeg/i, 'care'],
  [/onderwijs|educat|teach|pedagog|leraar/i, 'education'],
  [/natuur|science|wiskunde|nature/i, 'science'],
  [/recht|law|veilig|securit|defen[cs]e/i, 'law'],
  [/econom|business|handel|trade|admin|horeca|hospitality|toeris|retail|commerc|financ/i, 'economy'],
  [/taal|cultuur|kunst|\barts?\b|culture|language|humanit|media|vormgeving|design|entertain/i, 'arts'],
  [/gedrag|soci|behavio|society|maatschapp|welzijn|welfare|sport/i, 'society'],
];

/** Field of study of a text: an attribute or, failing that, the name of a programme. */
export const fieldOf = (...texts: readonly unknown[]): number => {
  for (const text of texts) {
    if (typeof text !== 'string') continue;
    const found = WORDS.find(([words]) => words.test(text));
    if (found !== undefined) return FIELD.indexOf(found[1]);
  }
  return FIELD.length - 1;
};

/** What a learner leans to, from profile or sector in secondary education or from the last programme: index of a row below. */
export const INTEREST = { none: 0, technology: 1, care: 2, economy: 3, culture: 4, green: 5 } as const;

/** How much more or less a field draws, by interest; order of FIELD. Judgement after DUO, doorstroom naar profiel. */
export const DRAW: readonly (readonly number[])[] = [
  [1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  [3, 3, 0.35, 0.35, 0.7, 0.4, 0.5, 0.6, 0.8, 1],
  [0.4, 1, 3, 1.6, 0.45, 0.6, 1.3, 0.6, 1.2, 1],
  [0.35, 0.25, 0.3, 0.7, 2.2, 1.8, 0.7, 0.8, 0.5, 1],
  [0.2, 0.15, 0.5, 2, 0.6, 1.6, 1.6, 2.6, 0.4, 1],
  [0.7, 0.8, 0.6, 0.6, 0.7, 0.5, 0.7, 0.5, 9, 1],
];

/** Interest that a secondary programme shows by its name: profile (havo, vwo), sector or vmbo profile. */
export const interestOfSecondary = (name: string): number => {
  if (
    /natuur en techniek|profiel techniek|bouw|produceren|mobiliteit|marit|ict|installat|metaal|elektro|voertuig|transport|sector techniek/i.test(
      name,
    )
  )
    return INTEREST.technology;
  if (/natuur en gezondheid|zorg|verzorging|uiterlijk/i.test(name)) return INTEREST.care;
  if (/groen|landbouw/i.test(name)) return INTEREST.green;
  if (/economie|ondernemen|handel|administratie|horeca/i.test(name)) return INTEREST.economy;
  if (/cultuur|media|vormgeving/i.test(name)) return INTEREST.culture;
  return INTEREST.none;
};

const LATER: readonly number[] = [1, 1, 2, 4, 3, 3, 4, 4, 5, 0];
/** Interest that a field studied before shows. */
export const interestOfField = (field: number): number => LATER[field] ?? INTEREST.none;
