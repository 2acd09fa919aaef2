/** Lines of a table written as text, with the cells between bars; blank lines at either end are dropped. */
export const tableLines = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
