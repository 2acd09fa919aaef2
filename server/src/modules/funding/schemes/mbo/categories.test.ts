import { describe, expect, test } from 'vitest';
import { categoryText, studentCategory } from './categories.ts';

describe('a category', () => {
  test.each([
    ['students/levels-2-4/2/bol/1.30', 'Studentwaarde, niveau 2, bol, prijsfactor 1,30', 'Student value, level 2, bol, price factor 1.30'],
    [
      'students/levels-2-4/3-4/bbl/25655',
      'Studentwaarde, niveau 3 en 4, bbl, kwalificatie 25655',
      'Student value, levels 3 and 4, bbl, qualification 25655',
    ],
    [
      'students/entry/bol/1.00',
      'Studentwaarde, entreeopleiding, bol, prijsfactor 1,00',
      'Student value, entry level, bol, price factor 1.00',
    ],
    ['february/levels-2-4/2/bbl', 'Correctiefactor, 1 februari, niveau 2, bbl', 'Correction factor, 1 February, level 2, bbl'],
    ['diplomas/levels-2-4/3-4', 'Diplomawaarde, niveau 3 en 4', 'Diploma value, levels 3 and 4'],
    ['course-fee/1-2', 'Cursusgeld niveau 1-2', 'Course fee, levels 1-2'],
  ])('%s is told in words', (category, nl, en) => {
    expect(categoryText(category)).toEqual({ nl, en });
  });

  test('that is none has no words', () => {
    for (const none of ['', 'students', 'students/other/bol/1.00', 'constructor/entry']) expect(categoryText(none)).toBeUndefined();
  });

  test('of students tells its price factor, or the parameter that is missing', () => {
    expect(studentCategory('students/levels-2-4/3-4/bbl/1.50')).toEqual({
      part: 'levels-2-4/3-4',
      path: 'bbl',
      factor: '1.50',
      parameter: null,
    });
    expect(studentCategory('students/entry/bol/25655')).toMatchObject({ part: 'entry', factor: null, parameter: 'price-factor-25655' });
    expect(studentCategory('october/entry/bol')).toBeNull();
  });
});
