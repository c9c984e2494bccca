import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { isLookUp } from '@/lib/platform/dictionary-answers';
import { isEngineReply } from '@/lib/platform/engine-replies';
import { areLevels, areMarks, isChangeAnswer } from '@/lib/platform/words/answers';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { DictionaryRequest } = await import('@/lib/platform/dictionary-messages');
const { EngineRequest } = await import('@/lib/platform/engine-messages');
const { BackgroundRequest, PageAnswer } = await import('@/lib/platform/page-messages');
const { parsePageRequest } = await import('@/lib/platform/page-request');
const { parse } = await import('@/lib/platform/schema');
const { WordsRequest } = await import('@/lib/platform/words/messages');

const REQUESTS = { DictionaryRequest, EngineRequest, BackgroundRequest, WordsRequest, PageAnswer };

/** All types that some border takes, so that what is drawn gets past the first look. */
const TYPES = [
  ...['prepare', 'annotate', 'choices', 'cancel', 'prepared', 'annotated', 'failed'],
  ...['look-up', 'inject-reader', 'show-state', 'describe', 'toggle-overlay', 'show-tickers'],
  ...['keep-word', 'forget-word', 'word-marks', 'word-levels'],
];
const FIELDS = [
  ...['id', 'page', 'passages', 'script', 'options', 'word', 'words', 'text', 'start', 'end'],
  ...['readings', 'state', 'shown', 'key', 'tokens', 'reason', 'problem', 'chosen', 'explanation'],
];

/** Anything, or one of our messages with a field of it broken. */
const message = fc.oneof(
  fc.anything(),
  fc
    .tuple(fc.constantFrom(...TYPES), fc.dictionary(fc.constantFrom(...FIELDS), fc.anything()))
    .map(([type, fields]) => ({ ...fields, type })),
);

describe('a message of any shape', () => {
  it.each(Object.entries(REQUESTS))('is taken as %s or refused with a reason', (_, schema) => {
    fc.assert(
      fc.property(message, (given) => {
        const result = parse(schema, given);
        if (result.ok) expect(parse(schema, result.value).ok).toBe(true);
        else expect(result.reason).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('is an answer or none, without a stumble', () => {
    const checks = [isLookUp, isEngineReply, isChangeAnswer, areMarks, areLevels];
    fc.assert(
      fc.property(message, (given) => {
        for (const check of checks) expect(typeof check(given)).toBe('boolean');
        expect([null, 'object']).toContain(parsePageRequest(given) && 'object');
      }),
      { numRuns: 500 },
    );
  });
});
