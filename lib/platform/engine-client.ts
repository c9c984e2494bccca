import { type Browser, browser } from 'wxt/browser';
import type {
  AnnotatedText,
  AnnotationOptions,
  Page,
  Passage,
  PreparedPage,
} from '@/lib/core/annotation/model';
import type { Reading } from '@/lib/core/reading/model';
import type { PageScript } from '@/lib/core/script/detect';
import type { EngineRequest } from './engine-messages';
import { type EngineReply, isEngineReply } from './engine-replies';

/** The page's side of the engines. All reject when the engines fail or can't be reached again and again. */
export interface EngineClient {
  /** Has the background woken and the engines loaded, while the page is still being read. */
  readonly warmUp: () => void;
  readonly prepare: (page: Page) => Promise<PreparedPage>;
  /** Resolves when all passages are annotated, in the given order, or when `signal` aborts. */
  readonly annotate: (
    passages: readonly Passage[],
    script: PageScript,
    options: AnnotationOptions,
    onAnnotated: (key: string, annotated: AnnotatedText) => void,
    signal: AbortSignal,
  ) => Promise<void>;
  /** All readings that each character of a word can have, one entry a code point. */
  readonly choicesOf: (word: string) => Promise<readonly (readonly Reading[])[]>;
}

/** A request under way. */
interface Job {
  /** What to ask where the background went away: what is still unanswered. */
  readonly request: () => EngineRequest;
  /** Takes an answer, and tells whether it was the last. */
  readonly take: (reply: EngineReply) => boolean;
  readonly fail: (error: Error) => void;
}

/**
 * How often the background may go away without a single answer before we give up. It is killed
 * whenever it has been idle for 30 s, which is no fault; one that dies at each request is.
 */
const MAX_FRUITLESS_CONNECTIONS = 3;

/** One port to the engines, opened on first use and again whenever the background went away. */
export function createEngineClient(signal: AbortSignal): EngineClient {
  const jobs = new Map<number, Job>();
  let port: Browser.runtime.Port | null = null;
  let nextId = 1;
  let fruitless = 0;

  signal.addEventListener('abort', () => {
    port?.disconnect();
    port = null;
    jobs.clear();
  });

  function connect(): Browser.runtime.Port {
    const opened = browser.runtime.connect({ name: 'engine' });
    opened.onMessage.addListener(onMessage);
    opened.onDisconnect.addListener(() => {
      if (port !== opened) return;
      port = null;
      if (jobs.size > 0) recover();
    });
    return opened;
  }

  function send(request: EngineRequest): void {
    port ??= connect();
    port.postMessage(request);
  }

  function recover(): void {
    fruitless++;
    try {
      if (fruitless > MAX_FRUITLESS_CONNECTIONS) throw new Error('the background does not answer');
      for (const job of jobs.values()) send(job.request());
    } catch (error) {
      const failed = [...jobs.values()];
      jobs.clear();
      fruitless = 0;
      for (const job of failed) job.fail(asError(error));
    }
  }

  function onMessage(message: unknown): void {
    if (!isEngineReply(message)) {
      console.error('Qingdu: an answer of the engines was refused.', message);
      return;
    }
    const reply = message;
    const job = jobs.get(reply.id);
    if (!job) return;
    fruitless = 0;
    if (reply.type === 'failed') {
      jobs.delete(reply.id);
      job.fail(new Error(reply.reason));
    } else if (job.take(reply)) {
      jobs.delete(reply.id);
    }
  }

  function start(id: number, job: Job): void {
    jobs.set(id, job);
    try {
      send(job.request());
    } catch (error) {
      jobs.delete(id);
      job.fail(asError(error));
    }
  }

  /** Asks what has one answer; `read` takes it out of the reply. */
  function ask<T>(
    request: (id: number) => EngineRequest,
    read: (reply: EngineReply) => T | undefined,
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      const id = nextId++;
      const take = (reply: EngineReply): boolean => {
        const answer = read(reply);
        if (answer === undefined) reject(new Error(`an answer of another kind: ${reply.type}`));
        else resolve(answer);
        return true;
      };
      start(id, { request: () => request(id), take, fail: reject });
    });
  }

  return {
    warmUp() {
      try {
        port ??= connect();
      } catch {
        // The first request tells of it.
      }
    },
    prepare: (page) =>
      ask(
        (id) => ({ type: 'prepare', id, page }),
        (reply) => (reply.type === 'prepared' ? reply.page : undefined),
      ),
    choicesOf: (word) =>
      ask(
        (id) => ({ type: 'choices', id, word }),
        (reply) => (reply.type === 'choices' ? reply.readings : undefined),
      ),
    annotate: (passages, script, options, onAnnotated, stop) =>
      new Promise((resolve, reject) => {
        if (passages.length === 0 || signal.aborted || stop.aborted) return resolve();
        const id = nextId++;
        const pending = new Map(passages.map((passage) => [passage.key, passage]));
        const request = (): EngineRequest => ({
          type: 'annotate',
          id,
          passages: [...pending.values()],
          script,
          options,
        });
        const take = (reply: EngineReply): boolean => {
          if (reply.type !== 'annotated') return false;
          for (const { key, tokens } of reply.passages) {
            if (stop.aborted) break;
            pending.delete(key);
            onAnnotated(key, { tokens });
          }
          if (pending.size === 0) resolve();
          return pending.size === 0;
        };
        stop.addEventListener('abort', () => {
          if (jobs.delete(id) && port) send({ type: 'cancel', id });
          resolve();
        });
        start(id, { request, take, fail: reject });
      }),
  };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
