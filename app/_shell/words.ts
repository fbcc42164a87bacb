const en = {
  skip: 'Skip to the content',
  today: 'Today',
  review: 'Review',
  lab: 'Lab',
  notes: 'Notes',
  settings: 'Settings',
  signIn: 'Sign in',
  mainNavigation: 'Main',
  otherLanguage: '中文',
  otherLanguageLabel: '切换到中文',
  theme: { light: 'Light', dark: 'Dark', system: 'As the device' },
  themeLabel: 'Colours',
  nothingHere: 'There is no such page',
  nothingHereWhy: 'The address may be mistyped, or the page has another name now. Nothing of yours is lost.',
};

const zh: typeof en = {
  skip: '跳到正文',
  today: '今天',
  review: '复习',
  lab: '实验室',
  notes: '笔记',
  settings: '设置',
  signIn: '登录',
  mainNavigation: '主导航',
  otherLanguage: 'EN',
  otherLanguageLabel: 'Switch to English',
  theme: { light: '浅色', dark: '深色', system: '跟随设备' },
  themeLabel: '配色',
  nothingHere: '没有这个页面',
  nothingHereWhy: '地址可能写错了，或者页面换了名字。你的数据没有丢失。',
};

/** The words of the frame around every page. Each area keeps its own `words.ts` of this form beside its pages. */
export const words = { en, zh };
