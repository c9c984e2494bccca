import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** WCAG 2.2, 1.4.3: text of usual size. */
const AA = 4.5;

type Tokens = Readonly<Record<string, string>>;

const css = readFileSync('assets/tokens.css', 'utf8');

/** The custom properties that the first rule with this selector sets. */
function tokensOf(selector: string): Tokens {
  const from = css.indexOf(`${selector} {`);
  if (from < 0) throw new Error(`tokens.css has no rule for ${selector}`);
  const body = css.slice(from, css.indexOf('}', from));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()]),
  );
}

function schemeOf(tokens: Tokens, scheme: 'light' | 'dark'): Tokens {
  return Object.fromEntries(
    Object.entries(tokens).map(([name, value]) => {
      const pair = /^light-dark\((#\w+), (#\w+)\)$/.exec(value);
      return [name, pair ? pair[scheme === 'light' ? 1 : 2]! : value];
    }),
  );
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

const base = tokensOf(':host,\n:root');
const more = tokensOf('  :host,\n  :root');
const light = schemeOf(base, 'light');
const dark = schemeOf(base, 'dark');
const THEMES: Readonly<Record<string, Tokens>> = {
  light,
  dark,
  sepia: { ...light, ...tokensOf('  [data-theme="sepia"]') },
  black: { ...dark, ...tokensOf('  [data-theme="black"]') },
  'more contrast, light': { ...light, ...schemeOf(more, 'light') },
  'more contrast, dark': { ...dark, ...schemeOf(more, 'dark') },
};

/** What is written in which colour on which. */
const PAIRS = [
  ['ink', 'paper'],
  ['ink', 'raised'],
  ['ink', 'mark'],
  ['paper', 'ink'],
  ['soft', 'paper'],
  ['soft', 'raised'],
  ['accent', 'paper'],
  ['accent', 'raised'],
  ['on-accent', 'accent'],
  ['reading', 'paper'],
  ['reading', 'mark'],
] as const;

const TONES = ['dummitt', 'pleco', 'safe'].flatMap((scheme) =>
  Object.entries(tokensOf(`[data-tones="${scheme}"]`)).flatMap(([name, value]) =>
    value.startsWith('var(') ? [] : [[`${scheme} ${name}`, { [name]: value }] as const],
  ),
);

describe.each(Object.entries(THEMES))('in the theme %s', (name, theme) => {
  it.each(TONES)('the tone colour %s can be read', (_, tone) => {
    const scheme = /dark|black/.test(name) ? 'dark' : 'light';
    const [colour] = Object.values(schemeOf(tone, scheme));
    expect(contrast(colour!, theme.paper!)).toBeGreaterThanOrEqual(AA);
  });

  it.each(PAIRS)('%s on %s has enough contrast to be read', (text, ground) => {
    expect(contrast(theme[text]!, theme[ground]!)).toBeGreaterThanOrEqual(AA);
  });
});
