import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { observePage, type PageChange } from '@/lib/dom/observe/observe';
import { documentOf } from '@/tests/dom/page';

const TEXT = '清晨六点，河岸边的老厂房亮起第一盏灯，守夜人说它三十年来没有停过。'.repeat(5);

/** Lets the mutation observer's microtask run, then the clock. */
async function pass(milliseconds: number): Promise<void> {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(milliseconds);
}

function observed(html: string) {
  const document = documentOf(html);
  const changes: PageChange[] = [];
  const end = new document.defaultView!.AbortController();
  observePage(document, (change) => changes.push(change), end.signal);
  const add = (text: string) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    document.body.append(paragraph);
  };
  return { document, changes, end, add };
}

describe('observing a page', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('tells once, when the page rests, that its text arrived late', async () => {
    const { changes, add } = observed('<div id="app"></div>');
    add(TEXT);
    await pass(100);
    add(TEXT);
    await pass(399);
    expect(changes).toEqual([]);
    await pass(1);
    expect(changes).toEqual(['text-arrived']);
  });

  it('tells that text was appended to a page that had some', async () => {
    const { changes, add } = observed(`<p>${TEXT}</p>`);
    add(TEXT);
    await pass(1000);
    expect(changes).toEqual(['text-appended']);
  });

  it('takes no notice of counters, menus and jumps within the page', async () => {
    const { document, changes, add } = observed(`<p>${TEXT}</p>`);
    for (let second = 0; second < 30; second += 1) {
      add(`还有${second}秒`);
      await pass(1000);
    }
    document.defaultView!.history.pushState(null, '', '#part-2');
    document.defaultView!.dispatchEvent(new document.defaultView!.PopStateEvent('popstate'));
    await pass(1000);
    expect(changes).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('tells of a navigation without reload, with or without an event', async () => {
    const { document, changes, add } = observed(`<p>${TEXT}</p>`);
    document.defaultView!.history.pushState(null, '', '/next.html');
    add('新的一页');
    await pass(1000);
    expect(changes).toEqual(['navigated']);
    document.defaultView!.history.pushState(null, '', '/third.html');
    document.defaultView!.dispatchEvent(new document.defaultView!.PopStateEvent('popstate'));
    await pass(1000);
    expect(changes).toEqual(['navigated', 'navigated']);
  });

  it('tells less and less often of a page that rewrites itself twice a second', async () => {
    const { changes, add } = observed(`<p>${TEXT}</p>`);
    for (let half = 0; half < 240; half += 1) {
      add(TEXT);
      await pass(200);
      add(TEXT);
      await pass(300);
    }
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.length).toBeLessThan(12);
  });

  it('asks nothing of a page that is gone, whose timers throw in Firefox', async () => {
    const { document, changes, add } = observed('<p></p>');
    Object.defineProperty(document, 'defaultView', { value: null });
    add(TEXT);
    await pass(1000);
    expect(changes).toEqual([]);
  });

  it('ends with its signal', async () => {
    const { changes, end, add } = observed('<p></p>');
    add(TEXT);
    await pass(10);
    end.abort();
    add(TEXT);
    await pass(5000);
    expect(changes).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
