import { NONE } from '../country/country.ts';
import { TERTIARY } from '../parameters/tertiary.ts';
import type { Effects } from './institution-effects.ts';
import { familyPush } from './rates.ts';

const { ability: ABILITY, woman: WOMAN, family: FAMILY } = TERTIARY.effects.value;
const { institution: INSTITUTION, origin: ORIGIN } = TERTIARY.institutionEffects.value;
/** Standard deviation on the logit scale of what moves success in persons, and of all that does. */
const OWN = Math.sqrt(ABILITY ** 2 + WOMAN ** 2 + FAMILY ** 2);
export const SPREAD = Math.sqrt(OWN ** 2 + INSTITUTION.hbo ** 2 + ORIGIN ** 2);

/** Standard push of somebody whose ability is `z` among who began alike. */
export const pushOf = (z: number, sex: number, household: number): number => {
  const bounded = Math.max(-3, Math.min(3, z));
  return (ABILITY * bounded + WOMAN * (sex === 1 ? 1 : -1) + FAMILY * familyPush(household)) / OWN;
};

/** Adds to somebody's push that of the institution, and in another sector than they come from that of the school or college before. */
export const pushAt = (effects: Effects, push: number, offer: number, origin: number, crossing: boolean): number =>
  (OWN * push + (effects.offer[offer] as number) + (crossing && origin !== NONE ? (effects.origin[origin] as number) : 0)) / SPREAD;
