import { describe, expect, it } from 'vitest';
import { ARRIVALS, type Origin } from '../parameters/arrivals.ts';
import { numberedRandom } from '../random.ts';
import { drawNameGroup, drawOrigin, drawResidence } from './origins.ts';

const random = numberedRandom(1, 'test');
const shareOf = (origin: Origin, year: number, age: number): number =>
  Array.from({ length: 4000 }, () => drawOrigin(year, age, random)).filter((drawn) => drawn === origin).length / 4000;

describe('who comes from abroad', () => {
  it('comes from Syria in 2015 and from Ukraine in 2022, among children', () => {
    expect(shareOf('syria', 2015, 8)).toBeCloseTo(0.22, 1);
    expect(shareOf('ukraine', 2015, 8)).toBe(0);
    expect(shareOf('ukraine', 2022, 8)).toBeCloseTo(0.36, 1);
  });

  it('comes to study when grown up, three in four from Europe', () => {
    expect(shareOf('euStudent', 2020, 19)).toBeCloseTo(0.73, 1);
    expect(shareOf('syria', 2020, 19)).toBe(0);
  });

  it('has the residence title of the origin, and who is Dutch has none', () => {
    expect(drawResidence('ukraine', random)).toBe('46');
    expect(drawResidence('dutch', random)).toBeNull();
    expect(['26', '32']).toContain(drawResidence('syria', random));
    expect(drawNameGroup('ukraine', random)).toBe('ukrainian');
    expect(drawNameGroup('dutch', random)).toBeUndefined();
  });

  it('has shares that add up to one', () => {
    const lists = [
      ...ARRIVALS.children.value.map(({ shares }) => shares),
      ARRIVALS.students.value,
      ...Object.values(ARRIVALS.residence.value),
    ];
    for (const shares of [...lists, ...Object.values(ARRIVALS.names.value)]) {
      const total = Object.values(shares).reduce((sum, share) => sum + share, 0);
      expect(Object.keys(shares).length === 0 ? 1 : total).toBeCloseTo(1, 9);
    }
  });
});
