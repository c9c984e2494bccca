import { describe, expect, it } from 'vitest';
import { createPlayer, type Speaker } from '@/lib/core/speech/player';

const TEXTS = ['标题', '第一句。第二句很长。', '', '……', '第三句。'];

type Events = Parameters<Speaker['speak']>[1];

/** A voice in the hands of the test, and a player with it. */
function start() {
  const said: string[] = [];
  let events: Events | null = null;
  const turns: Events[] = [];
  const player = createPlayer(
    { textOf: (passage) => TEXTS[passage] ?? null },
    {
      speak(text, heard) {
        said.push(text);
        turns.push(heard);
        events = heard;
      },
      cancel: () => {
        events = null;
      },
    },
    () => {},
  );
  return {
    player,
    said,
    turns,
    isSilent: () => events === null,
    end: () => events?.onEnd(),
    word: (at: number) => events?.onWord(at),
    fail: (reason: string) => events?.onFail(reason),
  };
}

describe('reading aloud', () => {
  it('says sentence after sentence, over passages without sound, to the end', () => {
    const { player, said, end } = start();
    player.playFrom({ passage: 0, at: 0 });
    for (let i = 0; i < TEXTS.length; i++) end();
    expect(said).toEqual(['标题', '第一句。', '第二句很长。', '第三句。']);
    expect(player.progress()).toMatchObject({ state: 'ended', sentence: null });
  });

  it('starts with the sentence that was sent for', () => {
    const { player, said } = start();
    player.playFrom({ passage: 1, at: 6 });
    expect(said).toEqual(['第二句很长。']);
    expect(player.progress().sentence).toEqual({ passage: 1, start: 4, end: 10 });
  });

  it('tells the word in the passage', () => {
    const { player, word } = start();
    player.playFrom({ passage: 1, at: 4 });
    word(3);
    expect(player.progress().word).toBe(7);
  });

  it('falls silent when paused, and goes on from the word', () => {
    const { player, said, word, isSilent } = start();
    player.playFrom({ passage: 1, at: 4 });
    word(3);
    player.pause();
    expect(isSilent()).toBe(true);
    expect(player.progress().state).toBe('paused');
    player.resume();
    expect(said.at(-1)).toBe('很长。');
    word(1);
    expect(player.progress().word).toBe(8);
  });

  it('says the rest again at another speed, and nothing while it is paused', () => {
    const { player, said, word } = start();
    player.playFrom({ passage: 1, at: 0 });
    word(1);
    player.restart();
    expect(said).toEqual(['第一句。', '一句。']);
    player.pause();
    player.restart();
    expect(said).toHaveLength(2);
  });

  it('hears no event of what it broke off', () => {
    const { player, said, turns } = start();
    player.playFrom({ passage: 1, at: 0 });
    player.playFrom({ passage: 4, at: 0 });
    turns[0]?.onEnd();
    turns[0]?.onFail('interrupted');
    expect(said).toEqual(['第一句。', '第三句。']);
    expect(player.progress()).toMatchObject({ state: 'playing', failure: null });
  });

  it('skips back and forth over passages, also while it is paused', () => {
    const { player, said } = start();
    player.playFrom({ passage: 1, at: 4 });
    player.skip(1);
    player.skip(-1);
    player.skip(-1);
    expect(said).toEqual(['第二句很长。', '第三句。', '第二句很长。', '第一句。']);
    player.pause();
    player.skip(-1);
    expect(said).toHaveLength(4);
    player.resume();
    expect(said.at(-1)).toBe('标题');
    player.skip(-1);
    expect(player.progress().sentence).toMatchObject({ passage: 0, start: 0 });
  });

  it('stands still with the reason where the voice fails, and can be tried again', () => {
    const { player, said, fail } = start();
    player.playFrom({ passage: 4, at: 0 });
    fail('synthesis-failed');
    expect(player.progress()).toMatchObject({ state: 'paused', failure: 'synthesis-failed' });
    player.resume();
    expect(said).toEqual(['第三句。', '第三句。']);
    expect(player.progress()).toMatchObject({ state: 'playing', failure: null });
  });
});
