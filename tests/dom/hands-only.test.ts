// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { letOnlyHandsIn } from '@/lib/dom/hands-only';

// What hands can do is in tests/e2e: no test here can make an event that is trusted.
describe('a shadow tree that only hands get into', () => {
  let root: ShadowRoot;
  let heard: string[];
  const find = (selector: string) => root.querySelector<HTMLElement>(selector)!;

  beforeEach(() => {
    const host = document.body.appendChild(document.createElement('div'));
    root = host.attachShadow({ mode: 'open' });
    letOnlyHandsIn(root);
    root.innerHTML = '<form><label><input type="checkbox"></label><button>Save</button></form>';
    heard = [];
    for (const type of ['click', 'change', 'submit']) {
      find('form').addEventListener(type, (event) => {
        if (event.type === 'submit') event.preventDefault();
        heard.push(event.type);
      });
    }
  });

  it('hears of no click of a script, and turns no switch for it', () => {
    find('input').click();
    find('label').click();
    expect(find('input')).toHaveProperty('checked', false);
    expect(heard).toEqual([]);
  });

  it('submits no form for a script', () => {
    (find('form') as HTMLFormElement).requestSubmit(find('button'));
    expect(heard).toEqual([]);
  });
});
