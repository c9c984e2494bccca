import type { CorrectionRule } from './model';

/**
 * 美制、日制: systems of measures, where the word ends there. Before a noun it says where a thing was
 * made (美製導彈), which is what OpenCC's tables have for all of them.
 */
const SYSTEM =
  /(?<=[中俄德意日法瑞美苏英韩])制(?=$|[、，。；：！？」』”）)\s]|单位|标准|螺纹|尺寸|规格)/gu;

export const standards: CorrectionRule = {
  about: /制/,
  find: ({ text }) =>
    [...text.matchAll(SYSTEM)].map(({ index }) => ({
      at: index,
      target: null,
      overrides: true,
    })),
};
