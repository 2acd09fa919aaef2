export type Language = 'nl' | 'en';

const NL = {
  statement: 'Beschikking',
  version: 'versie',
  issuedOn: 'Vastgesteld op',
  asKnownOn: 'Naar wat bekend was op',
  countingDates: 'Teldatum',
  regulation: 'Regeling',
  provisional: 'voorlopige bedragen',
  notIndexed: 'bedragen van een eerder jaar, nog niet geïndexeerd',
  receives: 'De bekostiging is vastgesteld op',
  incomplete: 'Niet volledig: nog niet bekend zijn',
  changedBy: 'Verschil met de vorige versie:',
  lines: 'Berekening per regel',
  whatChanged: 'Wat er ten opzichte van de vorige versie is veranderd',
  line: 'Regel',
  count: 'Aantal',
  rate: 'Per eenheid',
  amount: 'Bedrag',
  total: 'Totaal',
  before: 'Was',
  after: 'Wordt',
  difference: 'Verschil',
  missing: 'niet bekend',
} as const;

const EN: Readonly<Record<keyof typeof NL, string>> = {
  statement: 'Statement',
  version: 'version',
  issuedOn: 'Issued on',
  asKnownOn: 'As known on',
  countingDates: 'Counting date',
  regulation: 'Regulation',
  provisional: 'provisional amounts',
  notIndexed: 'amounts of an earlier year, not yet indexed',
  receives: 'The funding is set at',
  incomplete: 'Not complete: not yet known are',
  changedBy: 'Difference with the version before:',
  lines: 'Calculation by line',
  whatChanged: 'What changed since the version before',
  line: 'Line',
  count: 'Count',
  rate: 'Each',
  amount: 'Amount',
  total: 'Total',
  before: 'Was',
  after: 'Becomes',
  difference: 'Difference',
  missing: 'not known',
};

export type Words = Readonly<Record<keyof typeof NL, string>> & {
  readonly language: Language;
  /** Cents as euros; a dash when not known. */
  readonly money: (cents: number | null) => string;
};

const locale = (language: Language): string => (language === 'nl' ? 'nl-NL' : 'en-IE');

/** A number as people write it. */
export const number = (value: number, language: Language): string => value.toLocaleString(locale(language), { maximumFractionDigits: 6 });

/** A day or an instant as a date in the Netherlands, written out. */
export const longDate = (iso: string, language: Language): string =>
  new Date(iso).toLocaleDateString(locale(language), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Amsterdam' });

/** The fixed words of a statement. */
export const wordsIn = (language: Language): Words => ({
  ...(language === 'nl' ? NL : EN),
  language,
  money: (cents) => (cents === null ? '–' : (cents / 100).toLocaleString(locale(language), { style: 'currency', currency: 'EUR' })),
});
