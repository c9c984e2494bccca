import { type Browser, browser } from 'wxt/browser';
import type { AnnotatedText, Annotator } from '@/lib/core/annotation/model';
import type { ScriptTarget } from '@/lib/core/script/model';
import { EngineReply, type EngineRequest, parse } from './messages';

/** A request under way: what of it is still unanswered, so that it can be asked again. */
interface Job {
  readonly pending: Map<string, string>;
  readonly target: ScriptTarget | null;
  readonly onAnnotated: (key: string, annotated: AnnotatedText) => void;
  readonly settle: (error?: Error) => void;
}

/**
 * How often the background may go away without a single answer before we give up. It is killed
 * whenever it has been idle for 30 s, which is no fault; one that dies at each request is.
 */
const MAX_FRUITLESS_CONNECTIONS = 3;

/** The page's side of the engines: one port, opened on first use and again whenever the background went away. */
export function createEngineClient(signal: AbortSignal): Annotator {
  const jobs = new Map<number, Job>();
  let port: Browser.runtime.Port | null = null;
  let nextId = 1;
  let fruitless = 0;

  signal.addEventListener('abort', () => {
    port?.disconnect();
    port = null;
    for (const job of jobs.values()) job.settle();
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

  function ask(id: number, job: Job): void {
    const passages = Array.from(job.pending, ([key, text]) => ({ key, text }));
    send({ type: 'annotate', id, passages, target: job.target });
  }

  function recover(): void {
    fruitless++;
    try {
      if (fruitless > MAX_FRUITLESS_CONNECTIONS) throw new Error('the background does not answer');
      for (const [id, job] of jobs) ask(id, job);
    } catch (error) {
      for (const job of jobs.values()) job.settle(asError(error));
      jobs.clear();
      fruitless = 0;
    }
  }

  function onMessage(message: unknown): void {
    const parsed = parse(EngineReply, message);
    if (!parsed.ok) {
      console.error('Qingdu: an answer of the engines was refused.', parsed.reason);
      return;
    }
    const reply = parsed.value;
    const job = jobs.get(reply.id);
    if (!job) return;
    fruitless = 0;
    if (reply.type === 'failed') {
      jobs.delete(reply.id);
      job.settle(new Error(reply.reason));
      return;
    }
    job.pending.delete(reply.key);
    job.onAnnotated(reply.key, { tokens: reply.tokens });
    if (job.pending.size > 0) return;
    jobs.delete(reply.id);
    job.settle();
  }

  return {
    annotate: (passages, target, onAnnotated, jobSignal) =>
      new Promise((resolve, reject) => {
        if (passages.length === 0 || signal.aborted || jobSignal.aborted) return resolve();
        const id = nextId++;
        const settle = (error?: Error): void => (error ? reject(error) : resolve());
        const pending = new Map(passages.map(({ key, text }) => [key, text]));
        const job: Job = { pending, target, onAnnotated, settle };
        jobs.set(id, job);
        jobSignal.addEventListener('abort', () => {
          if (!jobs.delete(id)) return;
          if (port) send({ type: 'cancel', id });
          resolve();
        });
        try {
          ask(id, job);
        } catch (error) {
          jobs.delete(id);
          reject(asError(error));
        }
      }),
  };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
