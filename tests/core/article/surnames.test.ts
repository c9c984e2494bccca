import { expect, it } from 'vitest';
import { startsWithSurname } from '@/lib/core/article/surnames';

/** The surnames of one character, both scripts, in the order of Unicode. */
const SURNAMES = [
  '丁万丘严乔于任伍何余侯俞倪傅兰关冉冯凌刘劉包华单卢史叶向吕吳吴呂周唐喬單喻嚴夏姚',
  '姜孔孙孟季孫宁安宋寧尚尹屈岳崔左庄庞康廖张張彭徐成戚戴房文方施易曲曹曾朱李杜杨林',
  '柯柳柴梁梅楊樊欧歐武段殷毕毛江汤汪沈涂温游湯溫滕潘焦熊牛王甘田申畢白盛盧石祁祝秦',
  '程章童符管紀纪罗羅翁翟耿聂聶肖胡舒苏苗范莊莫華萧萬葉葛董蒋蒙蒲蓝蔡蔣蕭薛藍蘇蘭袁',
  '裴覃解許詹謝譚许谢谭谷賀賈贺贾赵趙路辛邓邢邱邵邹郑郝郭鄒鄧鄭金錢鍾鐘钟钱閻關闫阎',
  '阮陆陈陳陶陸雷霍靳韋韓韦韩顏顧顾颜风饒饶馬馮駱马骆高魏魯鮑鲁鲍黃黄黎齊齐龍龐龔龙',
  '龚',
].join('');

it('knows the surnames of one character, and no other characters', () => {
  const han = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, at) =>
    String.fromCharCode(0x4e00 + at),
  );
  expect(han.filter((character) => startsWithSurname(`${character}小满`)).join('')).toBe(SURNAMES);
});

it('knows those of two', () => {
  expect(startsWithSurname('欧阳小满')).toBe(true);
  expect(startsWithSurname('諸葛小滿')).toBe(true);
  expect(startsWithSurname('公司小满')).toBe(false);
});
