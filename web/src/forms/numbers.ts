const weighted = (text: string): number => [...text.slice(0, 8)].reduce((sum, digit, index) => sum + (9 - index) * Number(digit), 0);

/** Eleven test of the citizen service number, so that a slip is seen before it is sent. */
export const isCitizenNumber = (text: string): boolean =>
  /^\d{9}$/.test(text) && Number(text) > 0 && (weighted(text) - Number(text[8])) % 11 === 0;

/** Test of the education number: the weighted sum leaves the last digit plus five. */
export const isEducationNumber = (text: string): boolean => /^\d{9}$/.test(text) && weighted(text) % 11 === Number(text[8]) + 5;

/** The final mark that follows from school and central mark: their mean, rounded to a whole number; without central mark the school mark. */
export const finalMark = (schoolMark: number | undefined, centralMark: number | undefined): number | undefined => {
  if (schoolMark === undefined) return undefined;
  const tenths = Math.round(schoolMark * 10);
  const sum = centralMark === undefined ? tenths * 2 : tenths + Math.round(centralMark * 10);
  return Math.floor(sum / 20 + 0.5);
};

/** A mark as typed, with comma or point; undefined when it is not a mark from 1,0 to 10. */
export const readMark = (text: string): number | undefined => {
  const value = Number(text.trim().replace(',', '.'));
  return text.trim() !== '' && value >= 1 && value <= 10 && Math.round(value * 10) === value * 10 ? value : undefined;
};
