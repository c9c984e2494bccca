/**
 * Measures us and our peers on the same files in one process.
 *
 *   npm run --silent eval -- extract|readings|words|script|repair PATH… [--json]
 *   npm run --silent eval -- extract PATH… --misses
 *   npm run --silent eval -- extract PATH… --only=qingdu
 *
 * With `--json` one JSON object, and nothing else, goes to standard output; with `--misses` every
 * answer of ours that is wrong, beside the one that is expected; with `--only` one system runs alone.
 */
import type { Evaluation } from './model';

const KINDS = ['extract', 'readings', 'words', 'script', 'repair'] as const;

async function main(args: readonly string[]): Promise<void> {
  const json = args.includes('--json');
  const [kind, ...paths] = args.filter((argument) => !argument.startsWith('--'));
  if (!KINDS.some((known) => known === kind) || paths.length === 0) {
    console.error(`Usage: npm run eval -- ${KINDS.join('|')} PATH… [--json]`);
    process.exitCode = 2;
    return;
  }
  // Libraries that chat on standard output would spoil the JSON.
  console.log = console.error;
  const { evaluate, table, misses }: Evaluation = await import(`./${kind}.ts`);
  if (args.includes('--misses') && misses) {
    process.stdout.write(`${await misses(paths)}\n`);
    return;
  }
  const only = args.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
  const result = await evaluate(paths, only ?? null);
  process.stdout.write(json ? `${JSON.stringify(result)}\n` : `${table(result)}\n`);
}

await main(process.argv.slice(2));
