/** A setting: its default, and what tells a good value from a bad one. */
export interface Row<T> {
  readonly fallback: T;
  readonly accepts: (value: unknown) => value is T;
}

/** A row whose good values can be counted: `choices`, numbers in ascending order. */
export interface ChoiceRow<T> extends Row<T> {
  readonly choices: readonly T[];
}

/** One of the choices, `fallback` at first. */
export function oneOf<const T extends string | number>(
  fallback: NoInfer<T>,
  choices: readonly T[],
): ChoiceRow<T> {
  return {
    fallback,
    choices,
    accepts: (value): value is T => choices.some((choice) => choice === value),
  };
}

/** On or off. */
export function flag(fallback: boolean): Row<boolean> {
  return { fallback, accepts: (value): value is boolean => typeof value === 'boolean' };
}

/** Short texts, none at first: each as long as `longest` at most, and `most` together, in UTF-16 units. */
export function texts(longest: number, most: number): Row<readonly string[]> {
  const isText = (item: unknown): item is string =>
    typeof item === 'string' && item !== '' && item.length <= longest;
  return {
    fallback: [],
    accepts: (value): value is readonly string[] =>
      Array.isArray(value) && value.every(isText) && value.join('').length <= most,
  };
}

type Rows = Readonly<Record<string, Row<unknown>>>;

type Value<R> = R extends Row<infer T> ? T : never;

/** The values of a table of rows. */
export type ValuesOf<R extends Rows> = { readonly [Name in keyof R]: Value<R[Name]> };

/**
 * Reads the values of `rows` out of anything. One that is missing is the default; one that is broken is
 * the default too, and is named in `problems`, so that one bad value never costs the others.
 */
export function parseRows<R extends Rows>(
  rows: R,
  stored: unknown,
): { readonly settings: ValuesOf<R>; readonly problems: readonly string[] } {
  const items = typeof stored === 'object' && stored !== null ? stored : {};
  const problems: string[] = [];
  const entries = Object.entries(rows).map(([name, row]) => {
    const value: unknown = Object.hasOwn(items, name) ? Reflect.get(items, name) : undefined;
    if (value === undefined) return [name, row.fallback];
    if (row.accepts(value)) return [name, value];
    problems.push(
      `${name}: ${JSON.stringify(value)} is no value of it; ${JSON.stringify(row.fallback)} is used`,
    );
    return [name, row.fallback];
  });
  return { settings: Object.fromEntries(entries) as ValuesOf<R>, problems };
}
