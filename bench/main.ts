import { exchangeBenchmark } from './exchange.ts';
import { fundingBenchmark } from './funding.ts';
import { pagesBenchmark } from './pages.ts';
import { reconcileBenchmark } from './reconcile.ts';
import { streamBenchmark } from './stream.ts';
import { synthesisBenchmark } from './synthesis.ts';

const BENCHMARKS: Readonly<Record<string, (args: readonly string[]) => Promise<object>>> = {
  exchange: exchangeBenchmark,
  funding: fundingBenchmark,
  reconcile: reconcileBenchmark,
  pages: pagesBenchmark,
  stream: streamBenchmark,
  synthesis: synthesisBenchmark,
};

const [name = '', ...args] = process.argv.slice(2);
const run = Object.hasOwn(BENCHMARKS, name) ? BENCHMARKS[name] : undefined;
if (run === undefined) {
  process.stderr.write(`Usage: npm run bench -- NAME [--json] [options]; NAME is one of: ${Object.keys(BENCHMARKS).join(', ')}\n`);
  process.exit(2);
}
const result = await run(args);
if (args.includes('--json')) process.stdout.write(`${JSON.stringify(result)}\n`);
else for (const [key, value] of Object.entries(result)) process.stdout.write(`${key.padEnd(18)} ${String(value)}\n`);
process.exit(0);
