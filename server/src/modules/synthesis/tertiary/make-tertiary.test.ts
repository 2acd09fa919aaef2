import { beforeAll, describe, expect, it } from 'vitest';
import { AWARD, addPerson, addSpell, type Country, END, FLAG, makeCountry, makeSchoolLeavers, OPEN } from '../country/country.ts';
import { TERTIARY } from '../parameters/tertiary.ts';
import { randomFor } from '../random.ts';
import { type Area, august, october, type Site, type SiteKind, type World, type WorldProgramme } from '../world/world.ts';
import { KIND, kindOf } from './kinds.ts';
import { makeTertiary } from './make-tertiary.ts';
import { shareOf } from './places.ts';

import { inYear } from './rates.ts';

const [FIRST, LAST] = [2011, 2026];
const VO = ['practical', 'vmbo-bb', 'vmbo-kb', 'mavo', 'havo', 'vwo'] as const;
const AREAS = 8;

const area = (index: number): Area => ({
  postcode4: String(1000 + index),
  latitude: 52 + index * 0.1,
  longitude: 5,
  municipality: 'M',
  province: 'P',
  inhabitants: 12_000,
  population: new Uint16Array(40).fill(300),
  radius: 1,
});
const site = (index: number, kind: SiteKind, at: number): Site => ({
  index,
  brin: `0${index}AA`,
  siteNo: '00',
  kind,
  name: kind,
  denomination: '',
  area: at,
  latitude: 52 + at * 0.1,
  longitude: 5,
  municipality: 'M',
  from: 1900,
  to: 2200,
});

const programmes = (): WorldProgramme[] => {
  const rows: Omit<WorldProgramme, 'index'>[] = VO.map((track, i) => ({
    sector: 'vo',
    code: `000${i}`,
    name: track,
    level: track,
    nominalYears: null,
    vo: { stage: 'upper', track, vavo: 'no', learningSupport: false, minYear: 3, maxYear: 6, examinable: track !== 'practical' },
    attributes: {},
  }));
  const add = (sector: 'mbo' | 'hbo' | 'wo', level: string, nominalYears: number) => {
    for (const field of ['techniek', 'zorg', 'economie']) {
      rows.push({
        sector,
        code: `${level}-${field}`,
        name: field,
        level,
        nominalYears,
        vo: null,
        attributes: { field, femaleShare: field === 'zorg' ? 0.8 : 0.3 },
      });
    }
  };
  for (const [level, years] of [
    ['1', 1],
    ['2', 2],
    ['3', 3],
    ['4', 3],
  ] as const)
    add('mbo', level, years);
  add('hbo', 'associate', 2);
  add('hbo', 'bachelor', 4);
  add('hbo', 'master', 1);
  add('wo', 'bachelor', 3);
  add('wo', 'master', 1);
  return rows.map((row, index) => ({ ...row, index }));
};

const makeWorld = (sites: readonly Site[]): World => {
  const all = programmes();
  return {
    seed: 7,
    scale: 0.005,
    firstYear: FIRST,
    lastYear: LAST,
    areas: Array.from({ length: AREAS }, (_, i) => area(i)),
    sites,
    programmes: all,
    programmeOf: new Map(all.map((each) => [`${each.sector}:${each.code}`, each.index])),
    poPupils: new Int32Array(sites.length * (LAST - FIRST + 1)),
    homes: [],
    homesYear: 0,
    voTargets: [],
    voYear: 0,
    distances: new Float32Array(sites.length),
    exams: [],
  };
};
const SITES = [site(0, 'vo', 3), site(1, 'mbo', 0), site(2, 'mbo', 7), site(3, 'hbo', 4), site(4, 'wo', 5), site(5, 'vso', 2)];

/** Leavers of a year by track as in the country, and some of special education. */
const leave = (world: World, country: Country) => {
  const random = randomFor(1, 'leavers');
  const leavers = makeSchoolLeavers();
  const yearly = [6, 20, 26, 44, 48, 36].map((thousands) => Math.round(thousands * 1000 * shareOf(world)));
  const person = (year: number, age: number, ability: number, at: number, programme: number) => {
    const index = addPerson(country.people, {
      birthDay: Math.floor(october(year) - age * 365.25),
      sex: random.below(2),
      area: random.below(AREAS),
      ability,
    });
    addSpell(country.spells, { person: index, start: august(year - 4), end: august(year), site: at, programme, year: 1, reason: END.left });
    return index;
  };
  for (let year = FIRST + 1; year <= LAST; year++) {
    yearly.forEach((count, track) => {
      for (let i = 0; i < count; i++) {
        leavers.person.push(person(year, 16.5 + track / 4, track / 2 - 1.5 + random.normal() / 2, 0, track));
        leavers.year.push(year);
        leavers.site.push(0);
        leavers.programme.push(track);
        leavers.diploma.push(track === 0 ? 0 : 1);
      }
    });
    for (let i = 0; i < 5; i++) person(year, 18, -1.5, 5, 0);
  }
  return leavers;
};

const make = async (sites: readonly Site[] = SITES) => {
  const world = makeWorld(sites);
  const country = makeCountry();
  const leavers = leave(world, country);
  const before = { spells: country.spells.person.length, people: country.people.birthDay.length };
  await makeTertiary(world, country, leavers, () => Promise.resolve());
  return { world, country, before };
};

describe('vocational and higher education', () => {
  let made: Awaited<ReturnType<typeof make>>;
  const kindsOf = (world: World) => world.programmes.map((each) => kindOf(each.sector, each.level));
  const value = (name: keyof Country['spells'], i: number): number => made.country.spells[name].values[i] as number;
  beforeAll(async () => {
    made = await make();
  });

  const stock = (year: number): Float64Array => {
    const kinds = kindsOf(made.world);
    const count = new Float64Array(KIND.length);
    for (let i = made.before.spells; i < made.country.spells.person.length; i++) {
      if (value('start', i) > october(year) || value('end', i) <= october(year)) continue;
      const kind = kinds[value('programme', i)] as number;
      count[kind] = (count[kind] as number) + 1;
    }
    return count;
  };

  it('never has somebody in two studies at once, nor before leaving school', () => {
    const { spells } = made.country;
    const order = Array.from({ length: spells.person.length }, (_, i) => i).sort(
      (a, b) => value('person', a) - value('person', b) || value('start', a) - value('start', b),
    );
    for (let n = 1; n < order.length; n++) {
      const [a, b] = [order[n - 1] as number, order[n] as number];
      if (value('person', a) === value('person', b)) expect(value('start', b)).toBeGreaterThanOrEqual(value('end', a));
    }
    for (const i of order) expect(value('end', i)).toBeGreaterThan(value('start', i));
  });

  it('places programmes at sites of their sector, and marks work-based learning and practical training in mbo only', () => {
    const { world, before, country } = made;
    let workBased = 0;
    for (let i = before.spells; i < country.spells.person.length; i++) {
      const sector = world.programmes[value('programme', i)]?.sector;
      expect(world.sites[value('site', i)]?.kind).toBe(sector);
      expect(value('flags', i) & FLAG.sameYear).toBe(FLAG.sameYear);
      if (sector === 'mbo') workBased += value('flags', i) & FLAG.workBased ? 1 : 0;
      else expect(value('flags', i) & (FLAG.workBased | FLAG.practicalTraining)).toBe(0);
    }
    expect(workBased).toBeGreaterThan(0);
  });

  it('gives a diploma or degree on the last day of a spell that ended with it, and to nobody else', () => {
    const { awards } = made.country;
    const given = new Set<string>();
    for (let i = 0; i < awards.person.length; i++) {
      if (awards.kind.values[i] !== AWARD.certificate)
        given.add(`${awards.person.values[i]}:${(awards.day.values[i] as number) + 1}:${awards.programme.values[i]}`);
    }
    let graduated = 0;
    for (let i = made.before.spells; i < made.country.spells.person.length; i++) {
      if (value('reason', i) !== END.graduated) continue;
      graduated++;
      expect(given.has(`${value('person', i)}:${value('end', i)}:${value('programme', i)}`)).toBe(true);
    }
    expect(given.size).toBe(graduated);
    expect(graduated).toBeGreaterThan(1000);
  });

  it('has nothing happen after the first of November of the last year', () => {
    for (let i = made.before.spells; i < made.country.spells.person.length; i++) {
      expect(value('end', i) === OPEN || value('end', i) <= august(LAST) + 92).toBe(true);
      expect(value('reason', i) === END.open).toBe(value('end', i) === OPEN);
    }
  });

  it.each([2011, 2015, 2019, 2023, 2026])('has the published number of students within two in a hundred on 1 October %i', (year) => {
    const kinds = stock(year);
    const sum = (from: number, to: number) => kinds.slice(from, to + 1).reduce((total, count) => total + count, 0) / shareOf(made.world);
    for (const [students, series] of [
      [sum(0, 3), TERTIARY.mboStudents.value],
      [sum(4, 6), TERTIARY.hboStudents.value],
      [sum(7, 8), TERTIARY.woStudents.value],
    ] as const)
      expect(Math.abs(students / inYear(series, year) - 1)).toBeLessThan(0.02);
  });

  it('lets leavers of special education into mbo', () => {
    const special = new Set<number>();
    let went = 0;
    for (let i = 0; i < made.country.spells.person.length; i++) {
      if (i < made.before.spells && value('site', i) === 5) special.add(value('person', i));
      if (i >= made.before.spells && special.has(value('person', i))) went++;
    }
    expect(went).toBeGreaterThan(5);
  });

  it('is the same again for the same seed', async () => {
    const again = await make();
    expect(again.country.spells.person.length).toBe(made.country.spells.person.length);
    expect(again.country.spells.start.values).toEqual(made.country.spells.start.values);
    expect(again.country.people.ability.values).toEqual(made.country.people.ability.values);
  });

  it('makes nothing where no institution of the sectors exists', async () => {
    const bare = await make(
      SITES.filter((each) => each.kind === 'vo')
        .concat(site(1, 'vso', 2))
        .map((each, index) => ({ ...each, index }))
        .concat(Array.from({ length: 4 }, (_, i) => site(i + 2, 'vso', 1))),
    );
    expect(bare.country.spells.person.length).toBe(bare.before.spells);
    expect(bare.country.people.birthDay.length).toBe(bare.before.people);
  });
});
