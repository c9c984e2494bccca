// The message files of all languages have the same keys and placeholders; every key that the program
// uses exists, and every key that exists is used.
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @typedef {{ message: string, placeholders?: Record<string, unknown> }} Message */
/** @typedef {Record<string, Message>} Messages */

/** How the form of a message for one thing is called: Intl.PluralRules' 'one' (lib/platform/i18n, counted). */
const ONE = '_one';

/** The language that the others are held against: the manifest's default_locale. */
const REFERENCE = 'en';

/**
 * @param {Record<string, Messages>} locales the message files, by language
 * @param {string} sources all files that may use a key, as one text
 * @returns {string[]} what is wrong, a line each
 */
export function localeProblems(locales, sources) {
  const reference = locales[REFERENCE] ?? {};
  const problems = Object.entries(locales).flatMap(([language, messages]) => [
    ...messageProblems(language, messages),
    ...(language === REFERENCE ? [] : differences(language, messages, reference)),
  ]);
  for (const key of usedKeys(sources)) {
    if (!(key in reference)) problems.push(`${REFERENCE}: '${key}' is used, but has no message`);
  }
  for (const key of countedKeys(sources)) problems.push(...formProblems(key, locales));
  for (const key of Object.keys(reference)) {
    if (!isMentioned(key, sources)) problems.push(`${REFERENCE}: '${key}' is not used`);
  }
  return problems;
}

/**
 * @param {string} language
 * @param {Messages} messages
 */
function messageProblems(language, messages) {
  return Object.entries(messages).flatMap(([key, { message, placeholders = {} }]) => {
    const declared = Object.keys(placeholders).map((name) => name.toLowerCase());
    const shown = placeholdersIn(message);
    return [
      ...(message.trim() === '' ? [`${language}: '${key}' is empty`] : []),
      ...shown
        .filter((name) => !declared.includes(name))
        .map((name) => `${language}: '${key}' shows $${name}$, which it does not declare`),
      ...declared
        .filter((name) => !shown.includes(name))
        .map((name) => `${language}: '${key}' declares $${name}$, which it does not show`),
    ];
  });
}

/**
 * @param {string} language
 * @param {Messages} messages
 * @param {Messages} reference
 */
function differences(language, messages, reference) {
  // A form for one thing belongs to a language, not to the message.
  const missing = Object.keys(reference).filter((key) => !key.endsWith(ONE) && !(key in messages));
  const extra = Object.keys(messages).filter((key) => !key.endsWith(ONE) && !(key in reference));
  const unlike = Object.entries(messages).filter(([key, { message }]) => {
    const other = reference[key];
    return other && placeholdersIn(other.message).join() !== placeholdersIn(message).join();
  });
  return [
    ...missing.map((key) => `${language}: '${key}' is missing`),
    ...extra.map((key) => `${language}: '${key}' is not in ${REFERENCE}`),
    ...unlike.map(([key]) => `${language}: '${key}' has other placeholders than in ${REFERENCE}`),
  ];
}

/**
 * The placeholders of a message, each once, in lower case and sorted: languages order them differently.
 *
 * @param {string} message
 */
function placeholdersIn(message) {
  const names = [...message.matchAll(/\$([a-z0-9_@]+)\$/gi)].map(([, name = '']) =>
    name.toLowerCase(),
  );
  return [...new Set(names)].sort();
}

/**
 * A message that counts has a form for one thing in the languages that tell one from many, and there alone.
 *
 * @param {string} key
 * @param {Record<string, Messages>} locales
 */
function formProblems(key, locales) {
  return Object.entries(locales).flatMap(([language, messages]) => {
    const rules = new Intl.PluralRules(language.replace('_', '-'));
    const needs = rules.resolvedOptions().pluralCategories.includes('one');
    const has = key + ONE in messages;
    if (needs === has) return [];
    return [
      `${language}: '${key}${ONE}' ${needs ? 'is missing' : 'is a form that it does not have'}`,
    ];
  });
}

/**
 * Keys of messages that count: counted('key', …).
 *
 * @param {string} sources
 */
function countedKeys(sources) {
  return new Set([...sources.matchAll(/\bcounted\(\s*'(\w+)'/g)].map(([, key = '']) => key));
}

/**
 * Keys at a place where they can only be keys: t('key'), counted('key', …) and __MSG_key__.
 *
 * @param {string} sources
 */
function usedKeys(sources) {
  const places = sources.matchAll(/\b(?:t|counted)\(\s*'(\w+)'|__MSG_(\w+?)__/g);
  return new Set([...places].map(([, called, named]) => called ?? named ?? ''));
}

/**
 * A key may also stand in a table, as a string of its own.
 *
 * @param {string} key
 * @param {string} sources
 */
function isMentioned(key, sources) {
  if (key.endsWith(ONE)) return countedKeys(sources).has(key.slice(0, -ONE.length));
  return [`'${key}'`, `"${key}"`, `__MSG_${key}__`].some((form) => sources.includes(form));
}

function main() {
  const files = globSync('public/_locales/*/messages.json');
  const locales = Object.fromEntries(
    files.map((file) => [basename(dirname(file)), JSON.parse(readFileSync(file, 'utf8'))]),
  );
  const sources = globSync(['{entrypoints,components,lib}/**/*.{ts,tsx,html}', 'wxt.config.ts']);
  const problems = localeProblems(
    locales,
    sources.map((file) => readFileSync(file, 'utf8')).join('\n'),
  );
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
