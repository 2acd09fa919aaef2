import { expect, test } from 'vitest';
import type { InstitutionAction } from './actions.ts';
import type { Mandates } from './client-store.ts';
import { mandateFacts } from './facts.ts';

const mandatesOf = (...brins: readonly string[]): Mandates => ({
  institutions: new Map(brins.map((brin) => [brin, new Set<InstitutionAction>(['enrolment:report'])])),
  agency: new Set(),
});

const world = () => {
  const state = { version: '1', brins: ['01AA'], reads: 0, looks: 0, clock: 0 };
  const facts = mandateFacts(
    {
      version: async () => {
        state.looks += 1;
        return state.version;
      },
      mandates: async () => {
        state.reads += 1;
        return mandatesOf(...state.brins);
      },
    },
    () => state.clock,
  );
  return { state, brinsOf: async () => [...((await facts('las')).mandates?.institutions ?? new Map()).keys()] };
};

test('many requests at once cost one look and one read', async () => {
  const { state, brinsOf } = world();
  await Promise.all(Array.from({ length: 100 }, brinsOf));
  expect(state).toMatchObject({ reads: 1, looks: 1 });
});

test('nothing is read again in a minute in which no mandate changes', async () => {
  const { state, brinsOf } = world();
  for (let second = 0; second < 60; second++) {
    state.clock = second * 1000;
    await brinsOf();
  }
  expect(state).toMatchObject({ reads: 1, looks: 60 });
});

test('a mandate that is withdrawn is gone within a second', async () => {
  const { state, brinsOf } = world();
  expect(await brinsOf()).toEqual(['01AA']);
  state.brins = [];
  state.version = '2';
  state.clock = 1000;
  expect(await brinsOf()).toEqual([]);
});

test('what was read while a mandate changed is not kept', async () => {
  let finish: ((found: Mandates) => void) | undefined;
  let version = '1';
  let clock = 0;
  const answers: (() => Promise<Mandates>)[] = [() => new Promise((done) => (finish = done)), async () => mandatesOf()];
  const facts = mandateFacts(
    { version: async () => version, mandates: () => (answers.shift() ?? (async () => mandatesOf()))() },
    () => clock,
  );
  const slow = Promise.resolve(facts('las'));
  await new Promise((done) => setImmediate(done));
  version = '2';
  clock = 1000;
  expect((await facts('las')).mandates).toEqual(mandatesOf());
  finish?.(mandatesOf('01AA'));
  expect((await slow).mandates?.institutions.has('01AA')).toBe(true);
  expect((await facts('las')).mandates).toEqual(mandatesOf());
});
