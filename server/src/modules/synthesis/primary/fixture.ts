import { AGE_BANDS, type Area, type Site, type SiteKind, type World } from '../world/world.ts';

const area = (index: number, inhabitants: number): Area => {
  const population = new Uint16Array(AGE_BANDS * 2).fill(Math.round(inhabitants / 40));
  return {
    postcode4: String(1000 + index),
    latitude: 52 + (index % 3) * 0.02,
    longitude: 5 + Math.floor(index / 3) * 0.03,
    municipality: 'Dorp',
    province: 'Utrecht',
    inhabitants,
    population,
    radius: 1,
  };
};

const KINDS: readonly SiteKind[] = ['bo', 'bo', 'bo', 'bo', 'sbo', 'so', 'vso', 'so/vso'];

/** A small town for tests: nine areas, four primary schools, one of which closes when another opens, and special schools. */
export const smallTown = (seed = 1): World => {
  const areas = Array.from({ length: 9 }, (_, i) => area(i, 2000));
  const [firstYear, lastYear] = [2011, 2026];
  const sites = KINDS.map((kind, index): Site => {
    const at = areas[(index * 2) % 9] as Area;
    const { latitude, longitude } = at;
    const place = { area: (index * 2) % 9, latitude, longitude, municipality: 'Dorp' };
    return {
      index,
      brin: `0${index}AB`,
      siteNo: '00',
      kind,
      name: `School ${index}`,
      denomination: 'Openbaar',
      ...place,
      from: firstYear,
      to: lastYear,
    };
  });
  const programmes = ['BO', 'SBO', 'SO', 'VSO'].map((code, index) => {
    return { index, sector: 'po' as const, code, name: code, level: 'primary', nominalYears: 8, vo: null, attributes: {} };
  });
  const years = lastYear - firstYear + 1;
  const poPupils = new Int32Array(sites.length * years);
  sites.forEach((site, s) => {
    for (let y = 0; y < years; y++) {
      const closes = s === 2 && y > 9;
      const opens = s === 3 && y <= 9;
      poPupils[s * years + y] = closes || opens ? 0 : site.kind === 'bo' ? 200 + ((y * 7 + s * 13) % 20) : 40;
    }
  });
  return {
    seed,
    scale: 1,
    firstYear,
    lastYear,
    areas,
    sites,
    programmes,
    programmeOf: new Map(programmes.map((p) => [`po:${p.code}`, p.index])),
    poPupils,
    homes: [],
    homesYear: 0,
    voTargets: [],
    voYear: 0,
    distances: new Float32Array(sites.length).fill(Number.NaN),
    exams: [],
  };
};
