import { describe, expect, it } from 'vitest';
import { numberedRandom } from '../random.ts';
import groups from './names.json' with { type: 'json' };
import { drawFamily, firstNameOf } from './names.ts';

describe('the names of a household', () => {
  it('are different for each child, whoever is named first', () => {
    const stream = numberedRandom(1, 'test');
    for (let household = 0; household < 200; household++) {
      const names = Array.from({ length: 12 }, (_, rank) => {
        stream.startAt(household);
        return firstNameOf(12, rank, stream);
      });
      expect(new Set(names).size).toBe(12);
    }
  });

  it('are never shared by boys and girls of one part of the population', () => {
    for (const { male, female } of Object.values(groups)) expect(male.filter((name) => female.includes(name))).toEqual([]);
  });

  it('come from the part of the population that is asked for', () => {
    const random = numberedRandom(1, 'test');
    const surnames: readonly string[] = groups.ukrainian.surnames;
    for (let i = 0; i < 50; i++)
      expect(surnames).toContain(`|${Buffer.from(drawFamily(random, 'ukrainian').surname).toString().split('\t')[1]}`);
  });
});
