import { expect, it } from 'vitest';
import { createMeasure } from '@/components/reader/ruby-metrics';

/** A document whose canvas measures as `measureText` does. */
const documentWith = (measureText: (text: string) => { width: number }): Document =>
  ({
    createElement: () => ({ getContext: () => ({ font: '', measureText }) }),
  }) as unknown as Document;

it('measures in em of the font, each text once', () => {
  let asked = 0;
  const measure = createMeasure(
    documentWith((text) => {
      asked++;
      return { width: 50 * text.length };
    }),
    'serif',
  );
  expect(measure('yín')).toBe(1.5);
  expect(measure('yín')).toBe(1.5);
  expect(asked).toBe(1);
});

it('estimates in a page that is being closed, where Firefox measures no more', () => {
  let closing = true;
  const measure = createMeasure(
    documentWith(() => {
      if (closing) throw new Error('NS_ERROR_NOT_INITIALIZED');
      return { width: 100 };
    }),
    'serif',
  );
  expect(measure('yín')).toBeCloseTo(1.68);
  closing = false;
  expect(measure('yín')).toBe(1);
});

it('estimates where not even a font can be chosen any more', () => {
  const canvas = {
    set font(_: string) {
      throw new Error('NS_ERROR_NOT_INITIALIZED');
    },
  };
  const closing = { createElement: () => ({ getContext: () => canvas }) };
  expect(createMeasure(closing as unknown as Document, 'serif')('yín')).toBeCloseTo(1.68);
});
