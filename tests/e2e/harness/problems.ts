import type { Browser, ConsoleMessage, Page, Target } from 'puppeteer-core';

/** Where an error of the extension shows its origin. */
const OURS = /(?:chrome|moz)-extension:\/\//;

/**
 * Gathers what goes wrong in the extension, in whatever process: errors on consoles, exceptions and
 * rejections that nobody caught. What pages say of themselves is left out.
 */
export function gatherProblems(browser: Browser): string[] {
  const problems: string[] = [];

  const hear = (message: ConsoleMessage) => {
    if (message.type() !== 'error') return;
    const place = message.location().url ?? '';
    if (OURS.test(place)) problems.push(`console: ${message.text()} (${place})`);
  };
  const follow = (page: Page) => {
    page.on('console', hear);
    page.on('pageerror', (error) => {
      const text = error instanceof Error ? `${error.stack ?? error.message}` : String(error);
      if (OURS.test(text)) problems.push(`exception: ${text}`);
    });
  };
  const followTarget = async (target: Target) => {
    if (target.type() === 'page') {
      const page = await target.page().catch(() => null);
      if (page) follow(page);
    } else if (target.type() === 'service_worker') {
      const worker = await target.worker().catch(() => null);
      worker?.on('console', hear);
      worker?.on('error', (error) => problems.push(`background: ${error}`));
    }
  };

  browser.on('targetcreated', followTarget);
  for (const target of browser.targets()) void followTarget(target);
  // Firefox tells of exceptions in background pages here alone.
  browser.process()?.stderr?.on('data', (chunk: Buffer) => {
    for (const line of chunk.toString().split('\n')) {
      if (line.startsWith('JavaScript error: moz-extension:')) problems.push(line);
    }
  });
  return problems;
}
