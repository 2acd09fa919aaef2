import { describe, expect, it } from 'vitest';
import { addPerson, addSpell, END, makeCountry, OPEN } from '../country/country.ts';
import { numberedRandom } from '../random.ts';
import { townWithSecondary } from '../secondary/fixture.ts';
import { august } from '../world/world.ts';
import { choicesOf, drawMistake } from './corrections.ts';
import { DAY, reportMoments } from './moments.ts';

const TODAY = Date.parse('2026-11-24') / 86_400_000;
const base = townWithSecondary();
const vo = base.sites.length - 2;
const world = {
  ...base,
  sites: [...base.sites, { ...(base.sites[vo] as (typeof base.sites)[number]), index: base.sites.length, siteNo: '01' }],
};
const country = makeCountry();
const person = addPerson(country.people, { birthDay: 12_000, sex: 0, area: 0 });
const [havo, vwo] = ['0300', '0100'].map((code) => world.programmes.findIndex((programme) => programme.code === code)) as [number, number];
for (const programme of [havo, vwo])
  addSpell(country.spells, { person, start: august(2020), end: OPEN, site: vo, programme, year: 3, reason: END.open });
const choices = choicesOf(world, country);
const moments = reportMoments(world, TODAY);
const random = numberedRandom(1, 'test');
const truth = { site: vo, programme: havo, year: 3, start: august(2020), end: august(2021) };
const reported = august(2020) * DAY;
const mistakes = (first: boolean, at = reported) =>
  Array.from({ length: 500 }, () => drawMistake(world, choices, truth, first, at, moments, random)).filter((one) => one !== undefined);

describe('a mistake in a report', () => {
  it('is in one thing, and put right later', () => {
    const found = mistakes(true);
    expect(found.length).toBeGreaterThan(450);
    for (const mistake of found) {
      const wrong = (['site', 'programme', 'year', 'start'] as const).filter((field) => mistake[field] !== truth[field]);
      expect(wrong).toHaveLength(1);
      expect(mistake.until).toBeGreaterThan(reported);
    }
  });

  it('names another site of the same institution, or a programme that is followed there', () => {
    const found = mistakes(true);
    expect(new Set(found.map(({ site }) => site))).toEqual(new Set([vo, base.sites.length]));
    expect(new Set(found.map(({ programme }) => programme))).toEqual(new Set([havo, vwo]));
  });

  it('is in the start of the first period only', () => {
    expect(mistakes(true).some(({ start }) => start !== truth.start)).toBe(true);
    expect(mistakes(false).every(({ start }) => start === truth.start)).toBe(true);
  });

  it('that nobody has put right by today is none: the register is right', () => {
    expect(mistakes(true, (TODAY - 1) * DAY)).toEqual([]);
  });
});
