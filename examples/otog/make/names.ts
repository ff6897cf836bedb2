import type { Dice } from './dice.ts';

export type Sex = '男' | '女';

const split = (characters: string): readonly string[] => characters.split(' ');

const mongolFirst = split('阿拉坦 乌云 萨仁 斯琴 娜仁 敖登 图雅 宝音 苏日 额尔敦 那日 哈斯 其其 都仁 孟克 青格 查干 朝格 白音 布仁 达布希 呼和 照日格 牧仁 特木尔 吉雅 永荣 锡林 温都 巴雅');
const mongolLast: Record<Sex, readonly string[]> = {
  男: split('巴图 巴雅尔 格日勒 吉日嘎拉 朝鲁 仓 达来 毕力格 苏和 其劳 胡雅格 布和 图 德力格尔 孟和'),
  女: split('其木格 高娃 花 娜 其其格 托娅 琪琪 塔娜 格日乐 吉木斯 希 珠拉'),
};
const mongolWhole: Record<Sex, readonly string[]> = {
  男: split('巴图 朝鲁 宝音 苏和 达来 牧仁 巴根 布和 孟克 哈达 巴音 额登'),
  女: split('萨仁 托娅 高娃 娜仁 图雅 斯琴 乌云 塔娜 索龙 珠拉 格根 海棠'),
};
const surnames = split('王 李 张 刘 陈 杨 赵 高 白 郝 韩 苗 贺 折 乔 屈 郭 马 边 奇 康 田 尚 祁 武 薛 温 越 曹 吕');
const given: Record<Sex, readonly string[]> = {
  男: split('军 强 斌 亮 飞 平 建 国 志 明 永 福 海 生 世 荣 文 林 占 宽 胜 利 有 旺 祥 峰'),
  女: split('丽 霞 芳 梅 艳 玲 秀 英 桂 兰 凤 霞 巧 云 改 琴 美 荣 春 燕 翠 萍 雪 莲 晓 慧'),
};

/** Well-known names, and the one that two delegates have. */
const taken = split('斯琴高娃 萨仁高娃 乌云其木格 娜仁花 宝音德力格尔 阿拉坦仓 王志文 奇志 其木格');

/** Combines a name out of lists, Mongolian or Han; a name that comes up again is thrown away. */
export function namer(dice: Dice): (sex: Sex, mongol: boolean) => string {
  const used = new Set(taken);
  const combine = (sex: Sex, mongol: boolean): string => {
    if (!mongol) {
      const one = dice.pick(given[sex]);
      const two = dice.below(3) === 0 ? '' : dice.pick(given[sex]);
      return dice.pick(surnames) + one + (one === two ? '' : two);
    }
    return dice.below(6) === 0 ? dice.pick(mongolWhole[sex]) : dice.pick(mongolFirst) + dice.pick(mongolLast[sex]);
  };
  return (sex, mongol) => {
    let name = combine(sex, mongol);
    while (used.has(name)) name = combine(sex, mongol);
    used.add(name);
    return name;
  };
}
