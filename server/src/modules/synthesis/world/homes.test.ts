import { describe, expect, it } from 'vitest';
import { randomFor } from '../random.ts';
import { chooseLetters, homePoint, kilometresTo, lettersCount, lettersIndex, lettersText } from './homes.ts';
import type { World } from './world.ts';

const middle = { latitude: 52, longitude: 5 };
const world = { areas: [{ ...middle, radius: 2 }] } as unknown as World;

describe('homes within a postcode area', () => {
  it('have letters that the Dutch postcode uses, each its own place', () => {
    const texts = Array.from({ length: lettersCount }, (_, i) => lettersText(i));
    expect(new Set(texts).size).toBe(lettersCount);
    expect(texts.some((text) => /[FIOQUY]|^S[ADS]$/.test(text))).toBe(false);
    expect(texts.every((text, i) => lettersIndex(text) === i)).toBe(true);
    expect(new Set(texts.map((_, i) => JSON.stringify(homePoint(world, 0, i)))).size).toBe(lettersCount);
  });

  it('fill the disc of the area evenly', () => {
    const distances = Array.from({ length: lettersCount }, (_, i) => kilometresTo(world, 0, i, middle));
    expect(Math.max(...distances)).toBeLessThan(2.01);
    const inner = distances.filter((km) => km < 1).length / lettersCount;
    expect(inner).toBeCloseTo(0.25, 1);
  });

  it('are drawn nearer to a school when more are looked at', () => {
    const random = randomFor(1, 'homes');
    const school = { latitude: 52.01, longitude: 5.01 };
    const mean = (looked: number): number => {
      let sum = 0;
      for (let i = 0; i < 400; i++) sum += kilometresTo(world, 0, chooseLetters(world, 0, school, random, looked), school);
      return sum / 400;
    };
    expect(mean(4)).toBeLessThan(mean(1) * 0.7);
  });
});
