/**
 * Surnames that tell a name without a label from another word. The 150 commonest (they cover 95 % of
 * the Mainland's and Taiwan's people: Ministry of Public Security 2020, Ministry of the Interior
 * 2018), both scripts, and the usual double ones.
 */
const SINGLE =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧蕭肖蔡潘田董袁于余叶葉蒋蔣杜苏蘇魏程吕呂丁沈任姚卢盧傅钟鍾鐘姜崔谭譚廖范汪陆陸金石戴贾賈韦韋夏邱丘方侯邹鄒熊孟秦白江阎閻闫薛尹段雷黎史龙龍陶贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戚莫孔向汤湯温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂成苗谷盛曲翁冉骆駱蓝藍路游辛靳管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解风';

const DOUBLE =
  /^(?:欧阳|歐陽|上官|司马|司馬|诸葛|諸葛|夏侯|皇甫|尉迟|公孙|公孫|慕容|令狐|司徒|端木|东方|東方|南宫|长孙|張簡|范姜)/u;

const KNOWN = new Set(SINGLE);

/** Whether a Han text begins as names do. */
export function startsWithSurname(text: string): boolean {
  return KNOWN.has([...text][0] ?? '') || DOUBLE.test(text);
}
