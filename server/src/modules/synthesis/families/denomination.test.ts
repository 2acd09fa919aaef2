import { describe, expect, it } from 'vitest';
import { strictDenomination } from './denomination.ts';

describe('the denomination of a school', () => {
  it('is strict where families keep to schools of their own, as the published lists write it', () => {
    const names = ['Reformatorisch', 'Gereformeerd vrijgemaakt', 'Gereformeerd', 'Antroposofisch', 'Islamitisch', 'Joods orthodox'];
    expect(names.map(strictDenomination)).toEqual(['reformed', 'liberated', 'liberated', 'anthroposophic', 'islamic', 'jewish']);
  });

  it('is not strict where most families choose from, also where several denominations work together', () => {
    for (const name of [
      'Openbaar',
      'Rooms-Katholiek',
      'Protestants-Christelijk',
      'Algemeen bijzonder',
      'RK,PC,GV,RE,EV,AN,HI,I,J,AB,HU',
      '',
    ])
      expect(strictDenomination(name)).toBeUndefined();
  });
});
