// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { actionOf, BINDINGS, stepOf } from '@/components/reader/keyboard';

function press(target: Element, key: string, more: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, ...more });
  let action: ReturnType<typeof actionOf> = null;
  document.addEventListener('keydown', (heard) => (action = actionOf(heard)), { once: true });
  target.dispatchEvent(event);
  return action;
}

describe('keys of the reading view', () => {
  document.body.innerHTML = '<input type="text" id="text"><input type="radio" id="radio">';
  const field = document.querySelector('#text')!;
  const radio = document.querySelector('#radio')!;

  it.each([
    ['n', 'next'],
    ['R', 'readings'],
    ['?', 'help'],
    ['=', 'larger'],
    ['Escape', 'close'],
    ['x', null],
  ] as const)('%s means %s', (key, action) => {
    expect(press(document.body, key)).toBe(action);
  });

  it('leaves shortcuts of the browser and text that is typed alone', () => {
    expect(press(document.body, 'r', { ctrlKey: true })).toBeNull();
    expect(press(document.body, 'n', { metaKey: true })).toBeNull();
    expect(press(field, 'n')).toBeNull();
    expect(press(field, 'Escape')).toBe('close');
    expect(press(radio, 'n')).toBe('next');
  });

  it('means one thing by each key', () => {
    const keys = BINDINGS.flatMap((binding) => binding.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('a step of a setting', () => {
  it('ends at both ends', () => {
    expect(stepOf([15, 17, 19], 17, 1)).toBe(19);
    expect(stepOf([15, 17, 19], 19, 1)).toBeNull();
    expect(stepOf([15, 17, 19], 15, -1)).toBeNull();
  });
});
