import type { UserReading } from '@/lib/core/reading/model';
import { isUserReading } from '@/lib/core/reading/own-input';
import { isSettingName, isSettingValue, type SettingName, type Settings } from './schema';
import { parseSiteRule, type SiteRule } from './site-rule';

/** What the reader set, and nothing that is a default. */
export interface StoredSettings {
  readonly settings: Partial<Settings>;
  /** By host. */
  readonly sites: Readonly<Record<string, SiteRule>>;
  /** The reader's own readings. */
  readonly readings: readonly UserReading[];
}

/** What is wrong with a file that was to be imported, and where. */
export interface ImportProblem {
  readonly kind: 'syntax' | 'format' | 'version' | 'name' | 'value' | 'site' | 'reading';
  /** Counted from 1. */
  readonly line: number;
  /** What stands there: a name, a value, or the syntax error in the browser's words. */
  readonly detail: string;
}

export type ImportResult =
  | { readonly ok: true; readonly stored: StoredSettings }
  | { readonly ok: false; readonly problem: ImportProblem };

const FORMAT = 'qingdu-settings';

/** Raised when a file of the new program can't be read by the old one. */
const VERSION = 1;

/** The file of an export: JSON, a line for each setting, so that a problem has a line of its own. */
export function exportFile({ settings, sites, readings }: StoredSettings): string {
  const file = { format: FORMAT, version: VERSION, settings, sites, readings };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads the file of an export; one thing wrong in it, and nothing of it counts. */
export function importFile(text: string): ImportResult {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return refuse('syntax', lineOfSyntaxError(text, detail), detail);
  }
  if (!isObject(file) || file.format !== FORMAT) {
    return refuse('format', lineOf(text, ['format']), FORMAT);
  }
  if (file.version !== VERSION) {
    return refuse('version', lineOf(text, ['version']), String(file.version));
  }
  const { settings = {}, sites = {}, readings = [] } = file;
  if (!isObject(settings)) return refuse('format', lineOf(text, ['settings']), 'settings');
  if (!isObject(sites)) return refuse('format', lineOf(text, ['sites']), 'sites');
  if (!Array.isArray(readings)) return refuse('format', lineOf(text, ['readings']), 'readings');
  const problem =
    problemOfSettings(text, settings) ??
    problemOfSites(text, sites) ??
    problemOfReadings(text, readings);
  if (problem) return { ok: false, problem };
  return { ok: true, stored: { settings, sites: sites as Record<string, SiteRule>, readings } };
}

type Items = Readonly<Record<string, unknown>>;

function problemOfSettings(text: string, settings: Items): ImportProblem | null {
  for (const [name, value] of Object.entries(settings)) {
    const line = lineOf(text, ['settings', name]);
    if (!isSettingName(name)) return { kind: 'name', line, detail: name };
    if (!isSettingValue<SettingName>(name, value)) {
      return { kind: 'value', line, detail: `${name}: ${JSON.stringify(value)}` };
    }
  }
  return null;
}

function problemOfSites(text: string, sites: Items): ImportProblem | null {
  for (const [host, rule] of Object.entries(sites)) {
    if (parseSiteRule(rule) !== null && isHost(host)) continue;
    const line = lineOf(text, ['sites', host]);
    return { kind: 'site', line, detail: `${host}: ${JSON.stringify(rule)}` };
  }
  return null;
}

function problemOfReadings(text: string, readings: readonly unknown[]): ImportProblem | null {
  const broken = readings.findIndex((reading) => !isUserReading(reading));
  if (broken < 0) return null;
  const line = lineOfItem(text, broken);
  return { kind: 'reading', line, detail: JSON.stringify(readings[broken]) };
}

/** The line where the item at `index` of the list of readings begins, as exportFile lays it out. */
function lineOfItem(text: string, index: number): number {
  const start = lineOf(text, ['readings']);
  const lines = text.split('\n').slice(start);
  const opening = lines.flatMap((line, i) =>
    /^ {4}\S/.test(line) && !/^ {4}}/.test(line) ? [i] : [],
  );
  return start + (opening[index] ?? -1) + 1;
}

/** A hostname as URLs have it: in lower case, international names in their ASCII form. */
function isHost(host: string): boolean {
  return /^[a-z0-9_.:[\]-]{1,253}$/.test(host);
}

function refuse(kind: ImportProblem['kind'], line: number, detail: string): ImportResult {
  return { ok: false, problem: { kind, line, detail } };
}

function isObject(value: unknown): value is Items {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The line of a key, its path outermost first: found one after the other, for the keys stand in that order. */
function lineOf(text: string, path: readonly string[]): number {
  let at = 0;
  for (const key of path) {
    const quoted = JSON.stringify(key).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const found = text.slice(at).search(new RegExp(`${quoted}\\s*:`));
    if (found >= 0) at += found;
  }
  return lineAt(text, at);
}

/** Browsers tell the place in their own words: Firefox by line, Chromium by position, at the end not at all. */
function lineOfSyntaxError(text: string, message: string): number {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return lineAt(text, position ? Number(position) : text.trimEnd().length);
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}
