/** A record of a table, with the line that it begins on (from 1). */
export interface TableRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

type Separator = ',' | '\t';

/**
 * Reads a table as RFC 4180 has it, parted by commas or tabs; quoted fields may hold line breaks.
 * Empty lines are skipped. A quote that is never closed is told by its line.
 */
export function readTable(
  text: string,
  separator: Separator,
):
  | { readonly ok: true; readonly records: readonly TableRecord[] }
  | { readonly ok: false; readonly line: number } {
  const records: TableRecord[] = [];
  let fields: string[] = [];
  let field = '';
  let quotedSince: number | null = null;
  let line = 1;
  let begin = 1;
  const endRecord = (): void => {
    fields.push(field);
    if (fields.length > 1 || field !== '') records.push({ line: begin, fields });
    fields = [];
    field = '';
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '\n') line++;
    if (quotedSince !== null) {
      if (character !== '"') field += character;
      else if (text[at + 1] === '"') field += text[++at];
      else quotedSince = null;
    } else if (character === '"' && field === '') {
      quotedSince = line;
    } else if (character === separator) {
      fields.push(field);
      field = '';
    } else if (character === '\n') {
      endRecord();
      begin = line;
    } else if (character !== '\r') {
      field += character;
    }
  }
  if (quotedSince !== null) return { ok: false, line: quotedSince };
  endRecord();
  return { ok: true, records };
}

/** Writes a table that `readTable` and spreadsheets read. */
export function writeTable(records: readonly (readonly string[])[], separator: Separator): string {
  const written = (field: string): string =>
    /["\n\r]/.test(field) || field.includes(separator) ? `"${field.replaceAll('"', '""')}"` : field;
  return records.map((fields) => `${fields.map(written).join(separator)}\n`).join('');
}
