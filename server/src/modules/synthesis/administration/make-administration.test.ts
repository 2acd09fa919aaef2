import { describe, expect, it } from 'vitest';
import { addPerson, addSpell, type Country, END, makeCountry, OPEN } from '../country/country.ts';
import { enrolmentsOf, spellOrder } from '../load/enrolments.ts';
import { smallTown } from '../primary/fixture.ts';
import { august, october, type World } from '../world/world.ts';
import { makeAdministration, nextCountingDate } from './make-administration.ts';

const watch = async (): Promise<void> => {};
const LEARNERS = 4000;

/** Many learners who go from one primary school to another in the course of 2021, and stay there. */
const movers = (): { readonly world: World; readonly country: Country } => {
  const [world, country] = [smallTown(), makeCountry()];
  for (let i = 0; i < LEARNERS; i++) {
    const person = addPerson(country.people, { birthDay: august(2012) + (i % 300), sex: i % 2, area: 0 });
    const day = august(2021) - 200 + (i % 500);
    addSpell(country.spells, { person, start: october(2016), end: day, site: 0, programme: 0, year: 1, reason: END.transferred });
    addSpell(country.spells, { person, start: day, end: OPEN, site: 1, programme: 0, year: 5, reason: END.open });
  }
  const other = addPerson(country.people, { birthDay: august(2020), sex: 0, area: 0 });
  addSpell(country.spells, { person: other, start: october(2024), end: OPEN, site: 3, programme: 0, year: 1, reason: END.open });
  return { world, country };
};

const enrolledOn = (world: World, country: Country, day: number): number[] => {
  const order = spellOrder(country);
  return Array.from({ length: LEARNERS }, (_, person) =>
    enrolmentsOf(world, country, order, person).filter(({ start, end }) => start <= day && end > day),
  ).map((list) => list.length);
};

const COUNTING = Array.from({ length: 10 }, (_, i) => [october(2016 + i + 1), Date.UTC(2016 + i + 1, 1, 1) / 86_400_000]).flat();

describe('the administration of schools', () => {
  it('ends some enrolments weeks after the learner has left, so that for a while two schools have them', async () => {
    const { world, country } = movers();
    await makeAdministration(world, country, watch);
    const order = spellOrder(country);
    const late = Array.from({ length: LEARNERS }, (_, person) => enrolmentsOf(world, country, order, person)).filter(
      ([former, next]) => former !== undefined && next !== undefined && next.end === OPEN && former.end > next.start && former.end !== OPEN,
    );
    expect(late.length).toBeGreaterThan(0.005 * LEARNERS);
    expect(late.length).toBeLessThan(0.03 * LEARNERS);
    for (const [former] of late) expect(former?.periods.at(-1)?.end).toBe(former?.end);
  });

  it('has nobody at two schools on a counting date', async () => {
    const { world, country } = movers();
    await makeAdministration(world, country, watch);
    for (const day of COUNTING) expect(Math.max(...enrolledOn(world, country, day))).toBeLessThanOrEqual(1);
  });

  it('enrols some learners at a second school since the counting date of the running year, at another institution nearby', async () => {
    const { world, country } = movers();
    await makeAdministration(world, country, watch);
    expect(Math.max(...enrolledOn(world, country, october(world.lastYear)))).toBe(1);
    const twice = enrolledOn(world, country, october(world.lastYear) + 35).filter((schools) => schools === 2).length;
    expect(twice).toBeGreaterThan(0);
    expect(twice).toBeLessThan(0.005 * LEARNERS);
    const order = spellOrder(country);
    for (let person = 0; person < LEARNERS; person++) {
      const open = enrolmentsOf(world, country, order, person).filter(({ end }) => end === OPEN);
      if (open.length < 2) continue;
      expect(open.map(({ site }) => site)).toEqual([1, 3]);
      expect(open[0]?.periods.at(-1)?.year).toBe(open[1]?.periods.at(-1)?.year);
    }
  });

  it('is the same for the same seed', async () => {
    const [one, other] = [movers(), movers()];
    await makeAdministration(one.world, one.country, watch);
    await makeAdministration(other.world, other.country, watch);
    expect(one.country.spells.end.values).toEqual(other.country.spells.end.values);
  });
});

describe('the next counting date', () => {
  it.each([
    ['2021-08-01', '2021-10-01'],
    ['2021-10-01', '2021-10-01'],
    ['2021-10-02', '2022-02-01'],
    ['2022-01-31', '2022-02-01'],
    ['2022-02-02', '2022-10-01'],
  ])('after %s is %s', (day, next) => {
    expect(new Date(nextCountingDate(Date.parse(day) / 86_400_000) * 86_400_000).toISOString().slice(0, 10)).toBe(next);
  });
});
