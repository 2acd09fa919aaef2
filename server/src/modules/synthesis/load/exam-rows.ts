import { AWARD, type Country } from '../country/country.ts';
import { type Candidate, type Marks, makeMarks } from '../exams.ts';
import { MARKS } from '../parameters/marks.ts';
import { type Random, randomFor } from '../random.ts';
import type { ExamProgramme } from '../subjects.ts';
import { highestTrack, profileOf, type Track, tracksOf } from '../tracks.ts';
import type { World } from '../world/world.ts';

type Cell = ExamProgramme & { readonly track: Track };
type Spread = { mean: number; deviation: number };

/** Mean and standard deviation of ability among who took the final exam of each level. */
const abilityByTrack = ({ people, awards }: Country, cells: readonly (Cell | undefined)[]): ReadonlyMap<Track, Spread> => {
  const sums = new Map<Track, { n: number; sum: number; squares: number }>();
  for (let i = 0; i < awards.person.length; i++) {
    const cell = cells[awards.programme.values[i] as number];
    if (awards.kind.values[i] !== AWARD.exam || cell === undefined) continue;
    const ability = people.ability.values[awards.person.values[i] as number] as number;
    const known = sums.get(cell.track) ?? { n: 0, sum: 0, squares: 0 };
    known.n++;
    known.sum += ability;
    known.squares += ability * ability;
    sums.set(cell.track, known);
  }
  return new Map(
    [...sums].map(([track, { n, sum, squares }]) => {
      const mean = sum / n;
      return [track, { mean, deviation: Math.max(0.05, Math.sqrt(Math.max(0, squares / n - mean * mean))) }];
    }),
  );
};

/** What each site adds to the marks of its candidates, the same for all of them. */
const siteEffects = (world: World): { readonly school: Float32Array; readonly central: Float32Array } => {
  const random = randomFor(world.seed, 'marks by site');
  const { all, school, central } = MARKS.site.value;
  const effects = { school: new Float32Array(world.sites.length), central: new Float32Array(world.sites.length) };
  for (let site = 0; site < world.sites.length; site++) {
    const both = all * random.normal();
    effects.school[site] = both + school * random.normal();
    effects.central[site] = both + central * random.normal();
  }
  return effects;
};

/** The marks of one final exam, by the index of the award: they follow the candidate's ability and the site. */
export const marksFor = (world: World, country: Country): ((award: number, passed: boolean, random: Random) => Marks[]) => {
  const { people, awards } = country;
  const cells = world.programmes.map(({ code, vo }): Cell | undefined =>
    vo === null ? undefined : { code, programme: vo, profile: profileOf(code), track: highestTrack(tracksOf(code, vo)) },
  );
  const spread = abilityByTrack(country, cells);
  const effects = siteEffects(world);
  const candidateOf = (award: number, track: Track): Candidate => {
    const { mean, deviation } = spread.get(track) ?? { mean: 0, deviation: 1 };
    const site = awards.site.values[award] as number;
    const ability = ((people.ability.values[awards.person.values[award] as number] as number) - mean) / deviation;
    return { ability, school: effects.school[site] as number, central: effects.central[site] as number };
  };
  return (award, passed, random) => {
    const cell = cells[awards.programme.values[award] as number];
    return cell === undefined ? [] : makeMarks(cell, passed, candidateOf(award, cell.track), random);
  };
};
