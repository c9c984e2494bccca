import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The version stands in package.json; the builds, the packages' names and npm take it from there. */
const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));

it('the changelog begins with the version of package.json', () => {
  const [, newest] = /^## (\S+)/m.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];
  expect(newest).toBe(version);
});

it('the lock file names the version of package.json', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  expect(lock.version).toBe(version);
  expect(lock.packages[''].version).toBe(version);
});

it('nothing but package.json gives the builds a version', () => {
  expect(readFileSync('wxt.config.ts', 'utf8')).not.toMatch(/\bversion(?:_name)?:/);
});
