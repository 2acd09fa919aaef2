import { kilometres } from '../geography.ts';
import { AGE_BANDS, type Area, type World } from '../world/world.ts';

/** Room for inhabitants by area, age band and sex, as the published population leaves it. */
export type Room = {
  /** Takes up room for one; false where there is none. */
  readonly take: (area: number, band: number, sex: number) => boolean;
  /** Takes up room for one whether there is any or not. */
  readonly put: (area: number, band: number, sex: number) => void;
  /** How many there is room for. */
  readonly left: (area: number, band: number, sex: number) => number;
  /** The nearest area within reach with room for all of some people; undefined where there is none. */
  readonly within: (area: number, people: readonly (readonly [band: number, sex: number])[]) => number | undefined;
  /** The nearest area, itself first, with room for all of some people (band and sex); itself where none is near. */
  readonly nearest: (area: number, people: readonly (readonly [band: number, sex: number])[]) => number;
};

const NEAR = 150;

const neighbours = (areas: readonly Area[]): ((area: number) => Int32Array) => {
  const made = new Map<number, Int32Array>();
  return (index) => {
    const known = made.get(index);
    if (known !== undefined) return known;
    const from = areas[index] as Area;
    const order = areas.map((area, i) => ({ i, km: kilometres(area, from) })).sort((a, b) => a.km - b.km || a.i - b.i);
    const near = Int32Array.from(order.slice(0, NEAR), ({ i }) => i);
    made.set(index, near);
    return near;
  };
};

export const roomsOf = (world: World): Room => {
  const left = new Int32Array(world.areas.length * AGE_BANDS * 2);
  world.areas.forEach((area, index) => {
    left.set(area.population, index * AGE_BANDS * 2);
  });
  const at = (area: number, band: number, sex: number): number => (area * AGE_BANDS + band) * 2 + sex;
  const near = neighbours(world.areas);
  const fits = (area: number, people: readonly (readonly [number, number])[]): boolean => {
    for (const [band, sex] of people) if ((left[at(area, band, sex)] as number) <= 0) return false;
    return true;
  };
  const put = (area: number, band: number, sex: number): void => {
    left[at(area, band, sex)] = (left[at(area, band, sex)] as number) - 1;
  };
  const within = (area: number, people: readonly (readonly [number, number])[]): number | undefined => {
    if (fits(area, people)) return area;
    return near(area).find((other) => fits(other, people));
  };
  return {
    put,
    left: (area, band, sex) => left[at(area, band, sex)] as number,
    within,
    take: (area, band, sex) => {
      if ((left[at(area, band, sex)] as number) <= 0) return false;
      put(area, band, sex);
      return true;
    },
    nearest: (area, people) => within(area, people) ?? area,
  };
};
