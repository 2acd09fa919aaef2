import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { secondaryProgrammes } from './secondary-programmes.ts';

const file = fileURLToPath(
  new URL('../../../../../shared/data/duo/vo-leerlingen-vo-per-vestiging-naar-onderwijstype-2019.csv', import.meta.url),
);

type Row = Readonly<Record<string, string>>;

const readRows = (): Row[] => parse(iconv.decode(readFileSync(file), 'win1252'), { delimiter: ';', columns: true }) as Row[];

const pupilsIn = (row: Row, year: number): number =>
  Number(row[`LEER- OF VERBLIJFSJAAR ${year} - MAN`] ?? 0) + Number(row[`LEER- OF VERBLIJFSJAAR ${year} - VROUW`] ?? 0);

describe('the programmes of secondary education', () => {
  const programmes = new Map(secondaryProgrammes().map((programme) => [programme.code, programme]));

  test('have one code each, four digits', () => {
    expect(programmes.size).toBe(secondaryProgrammes().length);
    for (const code of programmes.keys()) expect(code).toMatch(/^[0-9]{4}$/);
  });

  test('have a name of their own within their code', () => {
    const names = secondaryProgrammes().map((programme) => programme.name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('count pupils at vavo after failing apart from those who come there first', () => {
    expect(programmes.get('4031')?.vo?.vavo).toBe('first');
    expect(programmes.get('4036')?.vo?.vavo).toBe('after-failing');
  });

  test.skipIf(!existsSync(file))('are exactly those under which pupils were counted in 2019', () => {
    const counted = new Set(readRows().map((row) => row.ELEMENTCODE));
    expect([...programmes.keys()]).toEqual([...counted].sort());
  });

  test.skipIf(!existsSync(file))('allow every year of study in which pupils were counted in 2019', () => {
    const outside = readRows().flatMap((row) => {
      const vo = programmes.get(row.ELEMENTCODE ?? '')?.vo;
      const years = [1, 2, 3, 4, 5, 6].filter((year) => pupilsIn(row, year) > 0);
      return years.filter((year) => !vo || year < vo.minYear || year > vo.maxYear).map((year) => `${row.ELEMENTCODE} ${year}`);
    });
    expect(outside).toEqual([]);
  });

  test.skipIf(!existsSync(file))('know learning support and adult education as the published names do', () => {
    for (const row of readRows()) {
      const vo = programmes.get(row.ELEMENTCODE ?? '')?.vo;
      const published = row.OPLEIDINGSNAAM ?? '';
      expect(vo?.learningSupport, published).toBe(published.includes('LWOO'));
      expect(vo?.vavo, published).toBe(published.includes('teruggekeerd') ? 'after-failing' : published.includes('VAVO') ? 'first' : 'no');
    }
  });
});
