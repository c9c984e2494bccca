import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('the sources package, unpacked in an empty folder, makes the same store packages byte by byte', () => {
  const { status, stdout } = spawnSync('npm', ['run', '--silent', 'check:package'], {
    encoding: 'utf8',
  });
  expect(stdout).toContain('firefox.zip');
  expect(status, stdout).toBe(0);
});
