import { dataOf, type Leerbron } from '@leerbron/client/source';
import { citizenNumberFor, type IsoDate, type Sector } from '../modules/register/index.ts';
import type { Decider } from './decide.ts';
import { type Habits, habitsOf } from './habits.ts';
import { type Head, openLine } from './line.ts';
import { beginSchool, lookUp, type School } from './school.ts';
import type { World } from './world.ts';

export type SimulatedSchool = School & Decider & { readonly habits: Habits };

const newHead = (world: World) => (): Head => ({ messageId: crypto.randomUUID(), composedAt: world.now().toISOString() });

const SITES = Array.from({ length: 100 }, (_, i) => String(i).padStart(2, '0'));

/** The level of a programme in higher education is the degree to which it leads. */
const degreesOf = async (leerbron: Leerbron, sector: Sector): Promise<ReadonlyMap<string, string>> => {
  if (sector !== 'hbo' && sector !== 'wo') return new Map();
  const { items } = await dataOf(leerbron.api.GET('/v1/programmes', { params: { query: { sector } } }));
  return new Map(items.map(({ code, level }) => [code, level]));
};

/** A school opens its connection, copies its records and looks how things go there. */
export const openSchool = async (world: World, brin: string, august: IsoDate): Promise<SimulatedSchool> => {
  const line = openLine({ url: world.url, ...world.client });
  const found = await lookUp(line.leerbron, brin);
  const unknownSite = SITES.findLast((site) => !found.sites.includes(site)) ?? '99';
  const school = await beginSchool(brin, found, { line, newHead: newHead(world), unknownSite, stranger: world.stranger });
  const prefix = world.run === 0 ? 'N' : `N${world.run.toString(36)}`;
  const newNumber = (): string => {
    school.numbers += 1;
    return `${prefix}-${school.numbers}`;
  };
  const degrees = await degreesOf(line.leerbron, found.sector);
  return Object.assign(school, { habits: habitsOf(school.own, august), degrees, newNumber });
};

// Above the numbers of the synthetic country up to a quarter of the Netherlands; a larger one has not so many left.
const FIRST = 5_000_000;
const LAST = 9_000_000;

/** Gives citizen numbers of people who do not exist, each once. */
export const newNumbers = ({ run }: World): (() => string) => {
  let next = FIRST + (run % (LAST - FIRST - 500_000));
  return () => {
    next += 1;
    return citizenNumberFor(next);
  };
};
