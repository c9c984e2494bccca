import { describe, expect, it } from 'vitest';
import { findByline, isBylineLine } from '@/lib/core/article/byline';
import { findDateInAddress } from '@/lib/core/article/date-forms';
import { findDate, findRelativeDate } from '@/lib/core/article/dates';
import { withoutReadingMarks } from '@/lib/core/article/normal';
import {
  findLabelledSource,
  findSourceBesideDate,
  findSourceBesideName,
} from '@/lib/core/article/source';
import { bareTitle } from '@/lib/core/article/title';

describe('dates', () => {
  it.each([
    ['2023年09月14日 15:43:20', '2023-09-14T15:43:20'],
    ['发布时间：2023-9-14', '2023-09-14'],
    ['2023/9/14 8:05', '2023-09-14T08:05'],
    ['2023.09.14', '2023-09-14'],
    ['2023-09-14T15:43:20+0800', '2023-09-14T15:43:20+08:00'],
    ['2023-09-14T07:43:20Z', '2023-09-14T07:43:20Z'],
    ['2023年9月14日 星期四 下午3:43', '2023-09-14T15:43'],
    ['2023年9月14日 凌晨12:43', '2023-09-14T00:43'],
    ['民國112年9月14日', '2023-09-14'],
    ['中華民國105年3月19日', '2016-03-19'],
    ['2023年09月14日15时43分', '2023-09-14T15:43'],
    ['二〇二三年九月十四日', '2023-09-14'],
    ['二○○五年三月二十一日', '2005-03-21'],
    ['一九九八年十月三十日', '1998-10-30'],
  ])('%s is %s', (text, iso) => {
    expect(findDate(text)?.iso).toBe(iso);
  });

  it.each(['01:30', '2023年', '13.14元', '电话2023-14-99', '第20231914号', '7/5/2005', 'May 2023'])(
    '%s is none',
    (text) => {
      expect(findDate(text)).toBeNull();
    },
  );

  it.each([
    ['https://news.example/2023/09/14/c_1.htm', '2023-09-14'],
    ['https://news.example/2023-09/14/content_1.htm', '2023-09-14'],
    ['https://news.example/a/20230914A060RN00', null],
    ['https://news.example/t20230914_117199185.shtml', '2023-09-14'],
    ['https://news.example/news/12345678.html', null],
    ['https://news.example/id-20239914.html', null],
  ])('%s is filed under %s', (address, day) => {
    expect(findDateInAddress(address)).toBe(day);
  });

  it('counts back from the reader’s clock', () => {
    const now = new Date(2024, 2, 1, 10, 30);
    expect(findRelativeDate('2小时前', now)).toBe('2024-03-01T08:30');
    expect(findRelativeDate('昨天 08:05', now)).toBe('2024-02-29T08:05');
    expect(findRelativeDate('3天前', now)).toBe('2024-02-27');
    expect(findRelativeDate('三十年前', now)).toBeNull();
  });
});

describe('bylines', () => {
  const zones = { head: [], first: [], last: [], beyond: [] };

  it.each([
    [['作者：何小满'], '何小满'],
    [['作者：', '何小满'], '何小满'],
    [['文 | 佘宗明'], '佘宗明'],
    [['【文/河岸网专栏作者 王文】'], '王文'],
    [['撰文：何小满、林小溪'], '何小满 林小溪'],
    [['本报记者 王乐文 方 敏'], '王乐文 方敏'],
    [['2024-03-05', '河岸日報 記者林宸誼／即時報導'], '林宸誼'],
    [['記者邱俊欽桃園19日電'], '邱俊欽'],
    [['石佳/中国青年报'], '石佳'],
    [['赵延东、风笑天'], '赵延东 风笑天'],
    [['胡平'], '胡平'],
    [['| 作者', '何小满'], '何小满'],
    [['由海姑娘张贴 @ 2005-03-21'], '海姑娘'],
    [['作者：何小满 (Joe Hill)'], '何小满 (Joe Hill)'],
    [['来源：本站 作者：医技药剂党支部'], '医技药剂党支部'],
    [['作者：', '河岸APP'], '河岸APP'],
    [['作者 何小满 林小溪'], '何小满 林小溪'],
    [['本报记者罗科苏盈发自北京'], '罗科苏盈'],
    [['河岸报记者 何小满 通讯员 林小溪 摄影 王文'], '何小满 林小溪'],
  ])('%j under the title is by %s', (parts, name) => {
    expect(findByline({ ...zones, head: [parts] })?.value ?? null).toBe(name);
  });

  it('reads a signature in the first and in the last line', () => {
    expect(
      findByline({ ...zones, first: ['河岸讯（记者 何小满）清晨六点，灯亮了。'] })?.value,
    ).toBe('何小满');
    expect(findByline({ ...zones, last: ['灯还亮着。（何小满 上海报道）'] })?.value).toBe('何小满');
  });

  it('takes a name from below the text only with its label', () => {
    expect(findByline({ ...zones, beyond: ['作者：何小满'] })?.value).toBe('何小满');
    expect(findByline({ ...zones, beyond: ['记者何小满', '何小满'] })).toBeNull();
  });

  it.each([
    ['文 | 何小满', '何小满', true],
    ['【文/河岸网专栏作者 何小满】', '何小满', true],
    ['□ 本报记者 方 敏', '方敏', true],
    ['河岸报记者 何小满 通讯员 林小溪', '何小满 林小溪', true],
    ['文 | 何小满 编辑 | 林小溪', '何小满', false],
    ['何小满走进厂房。', '何小满', false],
    ['本报记者', '何小满', false],
  ])('%s names %s and nothing else: %s', (line, byline, whole) => {
    expect(isBylineLine(line, byline)).toBe(whole);
  });

  it.each([
    '记者了解到，厂房要搬',
    '记者在现场看到',
    '据新华社记者报道',
    '会上说，',
    '本报记者综合报道',
    '关注',
    '时间',
    '易信',
    '作者：发布时间',
  ])('%s names nobody', (text) => {
    expect(findByline({ ...zones, head: [[text]], first: [text] })).toBeNull();
  });
});

describe('sources', () => {
  it.each([
    [['来源：河岸观察'], '河岸观察'],
    [['来源: ', '21世纪经济报道', '(广州)'], '21世纪经济报道'],
    [['2024-03-05 来源：求是网', '参与互动'], '求是网'],
    [['本文来源：河岸观察 作者：何苗'], '河岸观察'],
    [['转自:《河岸周刊》'], '河岸周刊'],
    [['稿源：河岸网 | 编辑：何小满'], '河岸网'],
  ])('%j is from %s', (parts, source) => {
    expect(findLabelledSource([parts])?.value).toBe(source);
  });

  it('takes the medium beside the date where there is no label', () => {
    expect(findSourceBesideDate([['原创', '南方河岸报', '2024-03-05 16:01']])?.value).toBe(
      '南方河岸报',
    );
    expect(findSourceBesideDate([['2024-03-05 22:30', '·', '新华社']])?.value).toBe('新华社');
    expect(findSourceBesideDate([['2024-03-05 22:30', '字号', '分享']])).toBeNull();
  });

  it('takes from another line only what is called as media are', () => {
    expect(findSourceBesideDate([['昨天去河边'], ['2024-03-05 22:30']])).toBeNull();
    expect(findSourceBesideDate([['河岸晚报'], ['2024-03-05 22:30']])?.value).toBe('河岸晚报');
  });

  it('takes the medium behind a name', () => {
    expect(findSourceBesideName(['石佳/中国青年报'])?.value).toBe('中国青年报');
    expect(findSourceBesideName(['图/何小满'])).toBeNull();
  });

  it('sees through damage marks', () => {
    expect(findLabelledSource([[withoutReadingMarks('來源:數(shù)字力場')]])?.value).toBe(
      '數字力場',
    );
    expect(withoutReadingMarks('癌癥(cancer)')).toBe('癌癥(cancer)');
  });
});

describe('titles', () => {
  it.each([
    ['拆解騰訊的“大模型觀”-云資訊', '拆解騰訊的“大模型觀”'],
    ['灯泡厂要搬家_河岸新闻_河岸网', '灯泡厂要搬家'],
    ['灯泡厂要搬家 | 社會 | 河岸社', '灯泡厂要搬家'],
    ['快讯 | 河岸边的老厂房要搬家了', '河岸边的老厂房要搬家了'],
    ['5G-A推动增长', '5G-A推动增长'],
    ['', ''],
  ])('%s is called %s', (documentTitle, title) => {
    expect(bareTitle(documentTitle)).toBe(title);
  });
});
