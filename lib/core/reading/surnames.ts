import type { Reading } from './model';

/**
 * Characters that are read differently as a surname: 现代汉语词典 (7th ed.), the entries marked 姓,
 * where the reading differs from the character's commonest one.
 */
export const SURNAME_READINGS: Readonly<Record<string, Reading>> = {
  仇: 'qiu2',
  任: 'ren2',
  冼: 'xian3',
  区: 'ou1',
  华: 'hua4',
  单: 'shan4',
  卜: 'bu3',
  召: 'shao4',
  句: 'gou1',
  员: 'yun4',
  哈: 'ha3',
  宁: 'ning4',
  尉: 'wei4',
  应: 'ying1',
  折: 'she2',
  晁: 'chao2',
  曲: 'qu1',
  曾: 'zeng1',
  朴: 'piao2',
  查: 'zha1',
  柏: 'bai3',
  洗: 'xian3',
  燕: 'yan1',
  牟: 'mou2',
  盖: 'ge3',
  相: 'xiang4',
  秘: 'bi4',
  种: 'chong2',
  纪: 'ji3',
  缪: 'miao4',
  翟: 'zhai2',
  葛: 'ge3',
  要: 'yao1',
  覃: 'qin2',
  解: 'xie4',
  谌: 'chen2',
  贲: 'ben1',
  过: 'guo1',
  逄: 'pang2',
  那: 'na1',
  隗: 'kui2',
  黑: 'he4',
};

/**
 * The commonest surnames (公安部户政管理研究中心: 二〇二〇年全国姓名报告, the first hundred), less those
 * that are words of their own where they stand alone (于, 高, 方, 白).
 */
export const COMMON_SURNAMES: ReadonlySet<string> = new Set(
  '丁 付 余 侯 傅 冯 刘 卢 叶 吕 吴 周 唐 夏 姚 姜 孔 孙 孟 宋 尹 崔 廖 张 彭 徐 戴 曹 朱 李 杜 杨 林 梁 武 段 汤 汪 沈 熊 王 石 秦 程 罗 胡 苏 萧 董 蒋 蔡 薛 袁 谢 谭 贾 赖 赵 邓 邱 邵 邹 郑 郝 郭 钟 钱 闫 阎 陆 陈 陶 雷 韩 顾 魏 黄 黎'.split(
    ' ',
  ),
);

/** What follows a surname that stands alone: forms of address and offices. */
export const AFTER_SURNAME: ReadonlySet<string> = new Set(
  '主任 主席 书记 先生 公子 医生 同学 同志 夫人 女士 小姐 局长 市长 师傅 律师 总 教授 某 某某 校长 氏 省长 经理 老 老师 董事长 部长 院长'.split(
    ' ',
  ),
);
