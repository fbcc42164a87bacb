export const changeOptions = [
  { value: 'better', label: { en: 'at least 15 points better', zh: '至少高 15 个百分点' } },
  { value: 'same', label: { en: 'within 15 points', zh: '相差不到 15 个百分点' } },
  { value: 'worse', label: { en: 'at least 15 points worse', zh: '至少低 15 个百分点' } },
] as const;

export const coinOptions = [
  { value: 'sure', label: { en: '75 % or more', zh: '75 % 以上' } },
  { value: 'coin', label: { en: '25 to 75 %: a coin', zh: '25–75 %：像抛硬币' } },
  { value: 'reversed', label: { en: 'less than 25 %', zh: '不到 25 %' } },
] as const;
