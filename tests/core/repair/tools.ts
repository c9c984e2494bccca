import type { RepairTools } from '@/lib/core/repair/model';

/** The readings of the characters that these tests mark. */
const READINGS: Readonly<Record<string, readonly string[]>> = {
  亞: ['ya4'],
  大: ['da4', 'dai4'],
  之: ['zhi1'],
  利: ['li4'],
  數: ['shu4', 'shu3', 'shuo4'],
  據: ['ju4'],
  業: ['ye4'],
  產: ['chan3'],
  續: ['xu4'],
  而: ['er2'],
  說: ['shuo1', 'shui4'],
  時: ['shi2'],
  習: ['xi2'],
  學: ['xue2'],
  澳: ['ao4'],
  優: ['you1'],
};

export const TOOLS: RepairTools = { readingsOf: (character) => READINGS[character] ?? [] };
