import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from './in-order.ts';

async function* started(delays: readonly number[], onStart: (count: number) => void): AsyncGenerator<{ outcome: Promise<number> }> {
  let count = 0;
  for (const [i, ms] of delays.entries()) {
    count += 1;
    onStart(count);
    yield { outcome: pause(ms).then(() => i) };
  }
}

test('outcomes come in the order of the work, however long each takes, and never more is under way than the window', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 40 }),
      fc.integer({ min: 1, max: 8 }),
      async (delays, window) => {
        let begun = 0;
        let most = 0;
        const seen: number[] = [];
        for await (const outcome of inOrder(
          started(delays, (n) => (begun = n)),
          window,
        )) {
          most = Math.max(most, begun - seen.length);
          seen.push(outcome);
        }
        expect(seen).toEqual(delays.map((_, i) => i));
        expect(most).toBeLessThanOrEqual(window);
      },
    ),
    { numRuns: 30 },
  );
});

test('an outcome is given although the source says nothing more', async () => {
  async function* one(): AsyncGenerator<{ outcome: number }> {
    yield { outcome: 1 };
    await new Promise(() => {});
  }
  const outcomes = inOrder(one(), 512);
  expect((await outcomes.next()).value).toBe(1);
});

test('a source that breaks off still has the outcomes of what it gave, and then its error', async () => {
  async function* broken(): AsyncGenerator<{ outcome: number }> {
    yield { outcome: 1 };
    throw new Error('gone');
  }
  const seen: number[] = [];
  await expect(
    (async () => {
      for await (const outcome of inOrder(broken(), 4)) seen.push(outcome);
    })(),
  ).rejects.toThrow('gone');
  expect(seen).toEqual([1]);
});
