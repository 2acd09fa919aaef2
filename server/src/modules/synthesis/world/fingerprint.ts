import { createHash } from 'node:crypto';
import type { Offer } from '../tertiary/offers.ts';
import type { World } from './world.ts';

/** A fingerprint of everything a country is made from: an interrupted run goes on only on the same. */
export const fingerprint = (world: World, offers: readonly Offer[]): string => {
  const hash = createHash('sha256');
  const text = (value: unknown): void => void hash.update(JSON.stringify(value));
  for (const { population, ...area } of world.areas) {
    text(area);
    hash.update(population);
  }
  for (const { ages, ...home } of world.homes) {
    text(home);
    hash.update(ages);
  }
  text([world.sites, world.programmes, world.homesYear, world.voTargets, world.voYear, world.exams, offers]);
  hash.update(world.poPupils);
  hash.update(world.distances);
  if (world.schoolScores !== undefined) hash.update(world.schoolScores);
  return hash.digest('hex');
};
