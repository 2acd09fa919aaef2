import { NEVER } from '../administration/moments.ts';

/**
 * Goes through what was known of a fact: from `reported`, wrong until `corrected` and open until `ended` (NEVER: it was not). The last
 * version is superseded NEVER: it is what is known now.
 */
export const eachVersion = (
  reported: number,
  corrected: number,
  ended: number,
  put: (wrong: boolean, open: boolean, recorded: number, superseded: number) => void,
): void => {
  let [wrong, open, recorded] = [corrected !== NEVER, ended !== NEVER, reported];
  for (;;) {
    const superseded = Math.min(wrong ? corrected : NEVER, open ? ended : NEVER);
    put(wrong, open, recorded, superseded);
    if (superseded === NEVER) return;
    wrong &&= corrected !== superseded;
    open &&= ended !== superseded;
    recorded = superseded;
  }
};
