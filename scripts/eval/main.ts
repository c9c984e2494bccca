/**
 * Measures us and our peers on the same files in one process.
 *
 *   npm run --silent eval -- extract|readings|words|script|repair PATH… [--json]
 *
 * With `--json` one JSON object, and nothing else, goes to standard output.
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
  const { evaluate, table }: Evaluation = await import(`./${kind}.ts`);
  const result = await evaluate(paths);
  process.stdout.write(json ? `${JSON.stringify(result)}\n` : `${table(result)}\n`);
}

await main(process.argv.slice(2));
