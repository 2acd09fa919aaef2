import { setTimeout as pause } from 'node:timers/promises';

const BETWEEN_MS = 200;

/** Tries until it is so, or until the time is over. */
export const until = async (ms: number, isSo: () => Promise<boolean>): Promise<void> => {
  for (const end = Date.now() + ms; !(await isSo()) && Date.now() < end; ) await pause(BETWEEN_MS);
};
