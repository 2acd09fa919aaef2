import { Presets, SingleBar } from 'cli-progress';

export type ProgressBar = { readonly show: (share: number, secondsLeft: number | undefined) => void; readonly end: () => void };

const left = (seconds: number | undefined): string =>
  seconds === undefined ? '' : seconds < 90 ? `${Math.ceil(seconds)} s left` : `${Math.ceil(seconds / 60)} min left`;

/** A bar on standard error; where nobody watches (no terminal) a line every tenth. */
export const progressBar = (what: string): ProgressBar => {
  if (!process.stderr.isTTY) {
    let shown = -1;
    const show = (share: number, secondsLeft: number | undefined): void => {
      const tenth = Math.floor(share * 10);
      if (tenth > shown) process.stderr.write(`${what}: ${tenth * 10} % ${left(secondsLeft)}\n`);
      shown = Math.max(shown, tenth);
    };
    return { show, end: () => {} };
  }
  const bar = new SingleBar(
    { format: `${what} {bar} {percentage} % {left}`, hideCursor: true, stream: process.stderr, clearOnComplete: false },
    Presets.shades_classic,
  );
  bar.start(100, 0, { left: '' });
  return { show: (share, secondsLeft) => bar.update(Math.round(share * 100), { left: left(secondsLeft) }), end: () => bar.stop() };
};
