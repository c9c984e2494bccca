import { describe, expect, it, vi } from 'vitest';
import type { AnnotatedText, Page, Passage, PreparedPage } from '@/lib/core/annotation/model';
import { DEFAULT_SETTINGS } from '@/lib/core/settings/schema';
import { annotationOptionsOf } from '@/lib/core/settings/wishes';
import type { EngineClient } from '@/lib/platform/engine-client';

/** One end of a port: what it posts arrives at the other end in a task of its own. */
class FakePort {
  other: FakePort | null = null;
  name = 'engine';
  readonly #message: ((message: unknown) => void)[] = [];
  readonly #disconnect: (() => void)[] = [];
  readonly onMessage = { addListener: (f: (message: unknown) => void) => this.#message.push(f) };
  readonly onDisconnect = { addListener: (f: () => void) => this.#disconnect.push(f) };
  postMessage(message: unknown): void {
    const { other } = this;
    queueMicrotask(() => other?.receive(structuredClone(message)));
  }
  receive(message: unknown): void {
    for (const listener of this.#message) listener(message);
  }
  disconnect(): void {
    const { other } = this;
    this.other = null;
    if (!other) return;
    other.other = null;
    for (const listener of other.#disconnect) listener();
  }
}

const background = vi.hoisted(() => ({ connect: (): unknown => null }));
vi.mock('wxt/browser', () => ({ browser: { runtime: { connect: () => background.connect() } } }));

const { once } = await import('@/lib/platform/once');
const { createEngineClient } = await import('@/lib/platform/engine-client');
const { serveEngine } = await import('@/lib/platform/engine-server');

const tokenOf = (text: string) => ({ text, shown: text, kind: 'word' as const, readings: [null] });

interface Fake {
  /** Called before each passage is annotated. */
  readonly annotate?: (text: string) => void;
}

const OPTIONS = annotationOptionsOf(DEFAULT_SETTINGS, []);

const SCRIPT = { verdict: 'hans', region: null, badlyConverted: false } as const;

const PREPARED: PreparedPage = { script: SCRIPT, mended: null };

function annotate(
  client: EngineClient,
  passages: readonly Passage[],
  onAnnotated: (key: string, annotated: AnnotatedText) => void,
  signal: AbortSignal,
): Promise<void> {
  return client.annotate(passages, SCRIPT, OPTIONS, onAnnotated, signal);
}

/** A background that serves every port with an engine that echoes. */
function serve({ annotate }: Fake = {}): { readonly ports: FakePort[] } {
  const ports: FakePort[] = [];
  background.connect = () => {
    const page = new FakePort();
    const server = new FakePort();
    page.other = server;
    server.other = page;
    ports.push(server);
    const engine = async () => ({
      prepare: (_page: Page) => PREPARED,
      choicesOf: (word: string) => Array.from(word, () => ['yi1']),
      annotate: (text: string) => {
        annotate?.(text);
        return { tokens: [tokenOf(text)] };
      },
    });
    serveEngine(server as never, engine);
    return page;
  };
  return { ports };
}

const PASSAGES = ['甲', '乙', '丙'].map((text, i) => ({ key: String(i), text }));

describe('engines over a port', () => {
  it('answers passage by passage in the order asked for', async () => {
    serve();
    const client = createEngineClient(new AbortController().signal);
    const heard: string[] = [];
    await annotate(
      client,
      PASSAGES,
      (key, { tokens }) => heard.push(key + tokens[0]?.text),
      new AbortController().signal,
    );
    expect(heard).toEqual(['0甲', '1乙', '2丙']);
  });

  it('loads the engines as soon as the port is opened, whether or not that fails, and once', async () => {
    let loads = 0;
    background.connect = () => {
      const [page, server] = [new FakePort(), new FakePort()];
      [page.other, server.other] = [server, page];
      const loading = once(async () => {
        loads++;
        throw new Error('the data is gone');
      });
      serveEngine(server as never, loading);
      return page;
    };
    const client = createEngineClient(new AbortController().signal);
    client.warmUp();
    client.warmUp();
    expect(loads).toBe(1);
    background.connect = () => {
      throw new Error('the extension was updated');
    };
    expect(createEngineClient(new AbortController().signal).warmUp).not.toThrow();
  });

  it('answers a window’s text at once, and no more', async () => {
    const { ports } = serve();
    const client = createEngineClient(new AbortController().signal);
    const passages = ['0', '1', '2', '3', '4'].map((key) => ({ key, text: '文'.repeat(250) }));
    const answered: number[] = [];
    const heard = annotate(client, passages, () => {}, new AbortController().signal);
    ports[0]?.other?.onMessage.addListener((message) => {
      answered.push((message as { passages: unknown[] }).passages.length);
    });
    await heard;
    expect(answered).toEqual([2, 2, 1]);
  });

  it('asks again for what is still missing when the background goes away', async () => {
    let lived = 0;
    const { ports } = serve({
      annotate: () => {
        lived++;
        if (lived === 2) ports.at(-1)?.disconnect();
      },
    });
    const client = createEngineClient(new AbortController().signal);
    const heard: string[] = [];
    await annotate(client, PASSAGES, (key) => heard.push(key), new AbortController().signal);
    expect([...new Set(heard)].sort()).toEqual(['0', '1', '2']);
    expect(ports.length).toBe(2);
  });

  it('gives up on a background that dies at every request, and says so', async () => {
    const { ports } = serve({ annotate: () => ports.at(-1)?.disconnect() });
    const client = createEngineClient(new AbortController().signal);
    const asked = annotate(client, PASSAGES, () => {}, new AbortController().signal);
    await expect(asked).rejects.toThrow('does not answer');
  });

  it('prepares a page', async () => {
    serve();
    const client = createEngineClient(new AbortController().signal);
    const page = {
      texts: ['甲'],
      damaged: null,
      lang: null,
      host: 'a.example',
      disabledRepairs: [],
    };
    await expect(client.prepare(page)).resolves.toEqual(PREPARED);
  });

  it('tells the readings that a word can have', async () => {
    serve();
    const client = createEngineClient(new AbortController().signal);
    await expect(client.choicesOf('甲乙')).resolves.toEqual([['yi1'], ['yi1']]);
  });

  it('tells when annotation fails, and works again at the next request', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    let broken = true;
    serve({
      annotate: () => {
        if (broken) throw new Error('no dictionary');
      },
    });
    const client = createEngineClient(new AbortController().signal);
    const ask = () => annotate(client, PASSAGES, () => {}, new AbortController().signal);
    await expect(ask()).rejects.toThrow('no dictionary');
    broken = false;
    await expect(ask()).resolves.toBeUndefined();
    vi.restoreAllMocks();
  });

  it('hears nothing more of a request that was called off', async () => {
    serve();
    const client = createEngineClient(new AbortController().signal);
    const stop = new AbortController();
    const heard: string[] = [];
    await annotate(
      client,
      PASSAGES,
      (key) => {
        heard.push(key);
        stop.abort();
      },
      stop.signal,
    );
    await annotate(client, PASSAGES.slice(2), () => {}, new AbortController().signal);
    expect(heard).toEqual(['0']);
  });

  it('refuses a message that is none of ours', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { ports } = serve();
    const client = createEngineClient(new AbortController().signal);
    await annotate(client, PASSAGES, () => {}, new AbortController().signal);
    ports[0]?.other?.postMessage({ type: 'annotate', id: 'one', passages: 'all' });
    await vi.waitFor(() =>
      expect(said).toHaveBeenCalledWith(expect.stringContaining('refused'), expect.anything()),
    );
    vi.restoreAllMocks();
  });
});
