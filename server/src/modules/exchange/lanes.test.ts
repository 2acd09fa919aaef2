import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLanes } from './lanes.ts';

type Job = { id: number; key: string; lane: number };
const lanesOver = (run: (jobs: readonly Job[]) => Promise<readonly number[]>) =>
  createLanes<Job, number>({ lanes: 2, windowMs: 0, maxBatch: 8, laneOf: (j) => j.lane, keysOf: (j) => [j.key], run });

test('jobs that arrive together share a batch and each gets its own outcome', async () => {
  const sizes: number[] = [];
  const lanes = lanesOver(async (jobs) => {
    sizes.push(jobs.length);
    return jobs.map((j) => j.id * 10);
  });
  const outcomes = await Promise.all([1, 2, 3].map((id) => lanes.submit({ id, key: `k${id}`, lane: 0 })));
  expect(outcomes).toEqual([10, 20, 30]);
  expect(sizes).toEqual([3]);
});

test('jobs with the same key are done in the order of arrival and never at the same time', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), lane: fc.constant(0) }), { maxLength: 60 }),
      async (list) => {
        const underWay = new Set<string>();
        const done: { id: number; key: string }[] = [];
        const lanes = lanesOver(async (jobs) => {
          for (const job of jobs) expect(underWay.has(job.key)).toBe(false);
          for (const job of jobs) underWay.add(job.key);
          await new Promise((next) => setImmediate(next));
          for (const job of jobs) underWay.delete(job.key);
          done.push(...jobs);
          return jobs.map((j) => j.id);
        });
        await Promise.all(list.map((j, id) => lanes.submit({ ...j, id })));
        expect(done).toHaveLength(list.length);
        for (const key of ['a', 'b', 'c']) {
          const ids = done.filter((j) => j.key === key).map((j) => j.id);
          expect(ids).toEqual([...ids].sort((x, y) => x - y));
        }
        expect(lanes.pending()).toBe(0);
      },
    ),
    { numRuns: 50 },
  );
});

test('a batch that fails fails its own jobs only', async () => {
  const lanes = lanesOver(async (jobs) => {
    if (jobs.some((j) => j.key === 'bad')) throw new Error('no');
    return jobs.map((j) => j.id);
  });
  const results = await Promise.allSettled([lanes.submit({ id: 1, key: 'bad', lane: 0 }), lanes.submit({ id: 2, key: 'good', lane: 1 })]);
  expect(results.map((r) => r.status)).toEqual(['rejected', 'fulfilled']);
  await lanes.idle();
});
