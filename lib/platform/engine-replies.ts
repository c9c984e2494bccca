import type { AnnotatedPassage, PreparedPage } from '@/lib/core/annotation/model';
import type { Reading } from '@/lib/core/reading/model';

/** What the engines answer over their port. `id` is that of the request. */
export type EngineReply =
  | { readonly type: 'prepared'; readonly id: number; readonly page: PreparedPage }
  | {
      readonly type: 'annotated';
      readonly id: number;
      readonly passages: readonly AnnotatedPassage[];
    }
  | {
      readonly type: 'choices';
      readonly id: number;
      readonly readings: readonly (readonly Reading[])[];
    }
  | { readonly type: 'failed'; readonly id: number; readonly reason: string };

/**
 * Whether `message` is an answer of the engines. Checked at its outside alone, and by hand: it comes
 * from our own background, in hundreds, and a schema library would weigh on every reader.
 */
export function isEngineReply(message: unknown): message is EngineReply {
  if (typeof message !== 'object' || message === null) return false;
  const reply: Partial<
    Record<'type' | 'id' | 'passages' | 'page' | 'readings' | 'reason', unknown>
  > = message;
  if (typeof reply.id !== 'number') return false;
  switch (reply.type) {
    case 'prepared':
      return typeof reply.page === 'object' && reply.page !== null;
    case 'annotated':
      return Array.isArray(reply.passages) && reply.passages.every(isAnnotatedPassage);
    case 'choices':
      return Array.isArray(reply.readings);
    case 'failed':
      return typeof reply.reason === 'string';
    default:
      return false;
  }
}

function isAnnotatedPassage(passage: unknown): passage is AnnotatedPassage {
  if (typeof passage !== 'object' || passage === null) return false;
  const { key, tokens }: Partial<Record<keyof AnnotatedPassage, unknown>> = passage;
  return typeof key === 'string' && Array.isArray(tokens);
}
