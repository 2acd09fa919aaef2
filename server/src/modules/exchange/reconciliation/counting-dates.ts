import type { IsoDate, Sector } from '../../register/index.ts';

const OCTOBER = '-10-01';
const FEBRUARY = '-02-01';

/**
 * Whether a sector is counted on a day: 1 October everywhere (Bekostigingsbesluit WVO; UWEB art. 2.2.2; UWHW art. 4.8), in
 * vocational education on 1 February too, and in primary education on 1 February instead since 2023 (Besluit bekostiging WPO).
 */
export const isCountingDate = (sector: Sector, day: IsoDate): boolean => {
  if (sector === 'po') return day >= '2022-10-02' ? day.endsWith(FEBRUARY) : day.endsWith(OCTOBER);
  return day.endsWith(OCTOBER) || (sector === 'mbo' && day.endsWith(FEBRUARY));
};

/** The latest counting dates of a sector up to a day, latest first. */
export const latestCountingDates = (sector: Sector, today: IsoDate, count: number): readonly IsoDate[] => {
  const found: IsoDate[] = [];
  for (let year = Number(today.slice(0, 4)); found.length < count; year -= 1)
    for (const day of [`${year}${OCTOBER}`, `${year}${FEBRUARY}`])
      if (day <= today && found.length < count && isCountingDate(sector, day)) found.push(day);
  return found;
};
