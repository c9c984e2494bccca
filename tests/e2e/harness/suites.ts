import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { BROWSERS } from '@/scripts/setup/browsers.mjs';
import type { LaunchOptions } from './launch';
import { type Session, startSession } from './session';

/**
 * Describes behaviour that both browsers must show. Each starts once for the suite; between tests its
 * tabs and settings are cleared. Whatever a test looks at, the extension may throw nothing on the way,
 * and ask nothing of any other machine.
 *
 * @param define gets a function that gives the session, which exists while tests run.
 */
export function inBothBrowsers(
  title: string,
  define: (session: () => Session) => void,
  options: LaunchOptions = {},
): void {
  describe.each(BROWSERS)(`${title}, in %s`, (name) => {
    let session: Session;
    beforeAll(async () => {
      session = await startSession(name, options);
    });
    afterEach(async () => {
      const problems = session.takeProblems();
      const outside = session.outside();
      await session.refresh();
      expect(problems).toEqual([]);
      expect(outside).toEqual([]);
    });
    afterAll(() => session?.close());
    define(() => session);
  });
}
