import type { Browser } from 'wxt/browser';
import type {
  AnnotatedPassage,
  AnnotatedText,
  AnnotationOptions,
  Page,
  PreparedPage,
} from '@/lib/core/annotation/model';
import type { Reading } from '@/lib/core/reading/model';
import type { PageScript } from '@/lib/core/script/detect';
import { EngineRequest } from './engine-messages';
import type { EngineReply } from './engine-replies';
import { nextTask } from './next-task';
import { parse } from './schema';

/** What the background serves over the port. */
export interface ServedEngine {
  readonly prepare: (page: Page) => PreparedPage;
  readonly annotate: (
    text: string,
    script: PageScript,
    options: AnnotationOptions,
  ) => AnnotatedText;
  readonly choicesOf: (word: string) => readonly (readonly Reading[])[];
}

type Work = Exclude<EngineRequest, { type: 'cancel' }>;

/** Milliseconds of work between two looks at the port: short enough that a cancelled request stops at once. */
const SLICE_MS = 12;

/** UTF-16 units of text that are answered together: a window's, so that one drawing shows them all. */
const REPLY_LENGTH = 500;

/**
 * Serves one reader until its port closes; who opens one is about to ask, so that the engines are loaded at
 * once. Passages are answered in the order asked for, a window's text at once.
 *
 * @param engine gives the engines, which are loaded when it is called first.
 */
export function serveEngine(port: Browser.runtime.Port, engine: () => Promise<ServedEngine>): void {
  const cancelled = new Set<number>();
  let connected = true;
  port.onDisconnect.addListener(() => {
    connected = false;
  });
  port.onMessage.addListener((message: unknown) => {
    const request = parse(EngineRequest, message);
    if (!request.ok) console.error('Qingdu: a request was refused.', request.reason);
    else if (request.value.type === 'cancel') cancelled.add(request.value.id);
    else void answer(request.value);
  });

  // A failure is told to who asks.
  engine().catch(() => {});

  const reply = (message: EngineReply): void => {
    if (connected) port.postMessage(message);
  };

  async function answer(work: Work): Promise<void> {
    const { id } = work;
    try {
      const ready = await engine();
      switch (work.type) {
        case 'prepare':
          reply({ type: 'prepared', id, page: ready.prepare(work.page) });
          break;
        case 'choices':
          reply({ type: 'choices', id, readings: ready.choicesOf(work.word) });
          break;
        case 'annotate':
          await annotateAll(work, ready);
      }
    } catch (error) {
      console.error('Qingdu: the engines failed.', error);
      reply({ type: 'failed', id, reason: String(error) });
    } finally {
      cancelled.delete(id);
    }
  }

  async function annotateAll(
    { id, passages, script, options }: Extract<Work, { type: 'annotate' }>,
    { annotate }: ServedEngine,
  ): Promise<void> {
    let sliceEnd = performance.now() + SLICE_MS;
    let ready: AnnotatedPassage[] = [];
    let length = 0;
    const send = (): void => {
      if (ready.length > 0) reply({ type: 'annotated', id, passages: ready });
      ready = [];
      length = 0;
    };
    for (const { key, text } of passages) {
      if (!connected || cancelled.has(id)) return;
      ready.push({ key, tokens: annotate(text, script, options).tokens });
      length += text.length;
      if (length >= REPLY_LENGTH) send();
      if (performance.now() < sliceEnd) continue;
      send();
      await nextTask();
      sliceEnd = performance.now() + SLICE_MS;
    }
    send();
  }
}
