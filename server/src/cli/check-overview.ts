import { Command, Option } from 'commander';
import { inspectOverview, OVERVIEW_KINDS, type OverviewKind, overviewKindOf } from '../modules/exchange/index.ts';

/** Faults shown on the screen per file; all are counted. */
const SHOWN = 50;

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** Whether the file is without fault. */
const check = async (path: string, given: OverviewKind | undefined): Promise<boolean> => {
  const kind = given ?? overviewKindOf(path);
  if (kind === undefined) {
    say(`${path}: its name does not tell which overview it is; say so with --kind`);
    return false;
  }
  let faults = 0;
  const counts = await inspectOverview(path, kind, ({ line, code, field, text }) => {
    faults += 1;
    if (faults <= SHOWN) say(`${path}:${line}${field === null ? '' : ` ${field}`} ${code}: ${text.en}`);
  });
  if (faults > SHOWN) say(`${path}: ${faults - SHOWN} more faults`);
  const records = Object.entries(counts).map(([name, number]) => `${name} ${number}`);
  say(`${path}: ${kind}, ${records.length === 0 ? 'no records' : records.join(', ')}; ${faults === 1 ? '1 fault' : `${faults} faults`}`);
  return faults === 0;
};

/** leerbron check-overview: reads overviews of vocational education in the published layouts and tells every fault with its line. */
export const checkOverviewCommand = (): Command =>
  new Command('check-overview')
    .description('read overviews of vocational education (RO, TBG-i, GRONDSLAG) and tell every fault; exits with 1 when there is one')
    .argument('<files...>', 'files in the published layouts')
    .addOption(new Option('--kind <kind>', 'which overview; absent: by the published file name').choices(OVERVIEW_KINDS))
    .action(async (files: readonly string[], { kind }: { readonly kind?: OverviewKind }) => {
      for (const file of files) {
        const sound = await check(file, kind).catch((error: NodeJS.ErrnoException) => {
          say(`${file}: cannot be read (${error.code ?? error.message})`);
          return false;
        });
        if (!sound) process.exitCode = 1;
      }
    });
