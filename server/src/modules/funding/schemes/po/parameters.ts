import type { Parameter } from '../../scheme.ts';

/** Makes parameters of one source. Amounts are given in euros as published, kept in cents. */
export const amountsFrom =
  (source: string) =>
  (key: string, euros: number | null, nl: string, en: string): Parameter => ({
    key,
    text: { nl, en },
    unit: 'cents',
    value: euros === null ? null : Math.round(euros * 100),
    source,
  });

/** An amount and what comes with each year of the average age of the teachers. */
export const ageAmountsFrom = (source: string) => {
  const amount = amountsFrom(source);
  return (key: string, base: number | null, perYear: number | null, nl: string, en: string): Parameter[] => [
    amount(key, base, `${nl}, basisbedrag`, `${en}, basic amount`),
    amount(`${key}-age`, perYear, `${nl}, leeftijdsbedrag`, `${en}, amount for each year of the teachers’ average age`),
  ];
};

/** A number that the agency enters, for each school under `key:BRIN` or `key:BRIN:site`. */
export const entered = (key: string, nl: string, en: string, source: string): Parameter => ({
  key,
  text: { nl, en },
  unit: 'number',
  value: null,
  source,
});
