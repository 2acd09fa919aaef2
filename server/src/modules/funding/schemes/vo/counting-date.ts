/** 1 October of the year before (Bekostigingsbesluit WVO, art. 8, lid 2). */
export function countingDate(fundingYear: number): string {
  return `${fundingYear - 1}-10-01`;
}
