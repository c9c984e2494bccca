/** Builds what the extension ships as bytes into public/data/ (not committed): `npm run build:data`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dictionary } from './dictionary';
import { levels } from './levels';
import { names } from './names';
import { polyphones, readings, taiwan } from './readings';
import { words } from './words';

/** One file of public/data/: its name and how its bytes are made. */
export interface DataFile {
  readonly name: string;
  readonly build: () => Uint8Array | Promise<Uint8Array>;
}

const FILES: readonly DataFile[] = [dictionary, levels, names, polyphones, readings, taiwan, words];

const folder = new URL('../../public/data/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const file of FILES) {
  const bytes = await file.build();
  writeFileSync(new URL(file.name, folder), bytes);
  console.error(`data: ${file.name}, ${bytes.byteLength} bytes`);
}
