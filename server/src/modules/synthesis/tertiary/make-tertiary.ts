import type { Country, SchoolLeavers, Watch } from '../country/country.ts';
import { randomFor } from '../random.ts';
import { august, type World } from '../world/world.ts';
import { enterYear } from './entrants.ts';
import { placeLeavers } from './leavers.ts';
import { makeMarket } from './market.ts';
import { addStanding, firstStock } from './newcomers.ts';
import { type Offer, offersIn } from './offers.ts';
import { makePlaces, shareOf } from './places.ts';
import { leaveOpen, liveYear } from './school-year.ts';
import { makeState, type State } from './state.ts';

/** Days from 1 August of the last year in which something can have happened: until 1 November. */
const LAST_DAYS = 92;

const standing = async (state: State, rest: () => Promise<void>): Promise<void> => {
  const places = makePlaces(state.world);
  const stock = firstStock(state.world);
  for (let kind = 0; kind < stock.length; kind++) {
    const wanted = state.market.has(kind) ? Math.round(stock[kind] as number) : 0;
    for (let i = 0; i < wanted; i++) {
      if ((i & 0x3fff) === 0) await rest();
      addStanding(state, places, kind);
    }
  }
};

/**
 * Makes the careers in vocational and higher education, up to the last year: of everybody who leaves secondary or special
 * education, of who was there already, and of adults and students from abroad who come in besides. Numbers of students
 * follow the published ones, in proportion to the part of the country that the world is. `offers` says what is offered
 * where; a sector without any offers every programme at every site.
 */
export const makeTertiary = async (
  world: World,
  country: Country,
  schoolLeavers: SchoolLeavers,
  watch: Watch,
  offers: readonly Offer[] = [],
): Promise<void> => {
  const state = makeState(world, country, makeMarket(world, offersIn(world, offers)), randomFor(world.seed, 'tertiary'));
  const years = world.lastYear - world.firstYear + 1;
  const rest = (done: number) => () => watch(Math.min(1, done / (years + 1)));
  await placeLeavers(state, schoolLeavers, rest(0));
  await standing(state, rest(0.5));
  const [places, share] = [makePlaces(world), shareOf(world)];
  for (let year = world.firstYear; year <= world.lastYear; year++) {
    const done = rest(year - world.firstYear + 1);
    if (year > world.firstYear) await enterYear(state, places, year, share, done);
    const until = year === world.lastYear ? august(year) + LAST_DAYS : Number.POSITIVE_INFINITY;
    await liveYear(state, year, until, done);
  }
  leaveOpen(state);
  await watch(1);
};
