import * as v from 'valibot';

/** A list that nobody is to change. */
export const list = <const S extends v.GenericSchema>(item: S) =>
  v.pipe(v.array(item), v.readonly());

/** Reads `value` as `schema`, or tells why it can't be. */
export function parse<const S extends v.GenericSchema>(
  schema: S,
  value: unknown,
):
  | { readonly ok: true; readonly value: v.InferOutput<S> }
  | { readonly ok: false; readonly reason: string } {
  const result = v.safeParse(schema, value);
  if (result.success) return { ok: true, value: result.output };
  const [issue] = result.issues;
  const path = issue.path?.map(({ key }) => String(key)).join('.');
  return { ok: false, reason: path ? `${path}: ${issue.message}` : issue.message };
}
