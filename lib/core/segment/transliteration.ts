/**
 * Characters that foreign names are written with, from the tables of 世界人名翻译大辞典 (Xinhua),
 * less those that are commoner as words of their own (大, 的, 和, 了).
 */
const CHARACTERS =
  '丁万丘东丝丹丽乌乐乔亚亨京什伊伍伏休伟伦伯佐佛佩佳侯儒克兰兹内冈冯凡凯列利别加努勃勒匈华南博卡卢卫厄史叶吉启呼哈哥哲唐唯嘉图坎坦埃培基塔塞墨夏多夫夸奇奈奎契奥姆姬威娃娅娘娜婕宁安宾密察尔尚尤尼居山巴布希帕帖库康廷弗彭彼往德怀恩恰悉惠戈戴扎托扬拉拜拿提摩撒敦文斐斯施旺昂昌明普曼朗札朱杜杰林果柏查柯梅森楚欣欧比毕汉汗汤沃沙法波泰泽洛济海涅温湖滕潘热爱片特狄玛玻珀珊珍班琳琼瑙瑞瑟瓜瓦甘甫登皮盖福秋科穆策米索约纳纽绍维缪罗耶肖肯腓艾芒芬苏若英茨茹莉莎莫莱菲萨葛蒂蒙蓝蕾薇裴西詹让诸诺谢谷豪贝贡贵费贾赖赛赞赫路车辛达迈迦道邓那邦里金钦隆雅雷霍韦韩顺顿马高魏鲁鲍麦默龙';

const units = new Set([...CHARACTERS].map((character) => character.charCodeAt(0)));

/** Whether a UTF-16 unit is a character that foreign names are written with. */
export function isTransliteration(unit: number): boolean {
  return units.has(unit);
}
