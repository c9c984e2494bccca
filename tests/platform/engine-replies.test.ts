import { describe, expect, it } from 'vitest';
import { isEngineReply } from '@/lib/platform/engine-replies';

describe('an answer of the engines', () => {
  it.each([
    { type: 'annotated', id: 1, passages: [{ key: '0.0', tokens: [] }] },
    { type: 'prepared', id: 1, page: { script: {}, mended: null } },
    { type: 'choices', id: 1, readings: [['yi1']] },
    { type: 'failed', id: 1, reason: 'no memory' },
  ])('is %j', (message) => {
    expect(isEngineReply(message)).toBe(true);
  });
  it.each([
    null,
    'annotated',
    { type: 'annotated', passages: [] },
    { type: 'annotated', id: 1, passages: [null] },
    { type: 'annotated', id: 1, passages: [{ key: 0, tokens: [] }] },
    { type: 'prepared', id: 1, page: null },
    { type: 'choices', id: 1 },
    { type: 'cancel', id: 1 },
  ])('is not %j', (message) => {
    expect(isEngineReply(message)).toBe(false);
  });
});
