import type { Language } from '../../text.tsx';

/** Where the PDF of a statement is. */
export const pdfOf = (brin: string, number: string, language: Language): string =>
  `/v1/institutions/${brin}/funding-statements/${number}/document?language=${language}`;
