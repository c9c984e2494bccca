import { Converter, type ConverterFunction } from 'opencc-js';
import type { AlignedText, ScriptTarget } from '@/lib/core/script/model';

export interface OpenccConverter {
  readonly simplify: (text: string) => AlignedText;
  readonly convert: (text: string, target: ScriptTarget) => AlignedText;
}

/** opencc-js behind the port; each direction is built on first use and kept. */
export function createOpenccConverter(): OpenccConverter {
  const built = new Map<string, ConverterFunction>();
  const via = (from: string, to: string): ConverterFunction => {
    const key = `${from}-${to}`;
    const known = built.get(key);
    if (known) return known;
    const made = Converter({ from, to });
    built.set(key, made);
    return made;
  };
  return {
    simplify: (text) => align(text, via('t', 'cn')(text)),
    convert: (text, { script, region }) =>
      align(
        text,
        script === 'hans'
          ? via('t', 'cn')(text)
          : via('cn', region === 'opencc' ? 't' : region)(text),
      ),
  };
}

function align(from: string, to: string): AlignedText {
  return from === '' ? [] : [{ from, to }];
}
