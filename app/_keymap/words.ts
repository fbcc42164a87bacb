import type { Scope } from './shortcuts';

const en = {
  title: 'Keys',
  scopes: {
    review: 'In the review',
    today: 'On Today',
    proof: 'On a proof’s page',
    global: 'Everywhere',
  } satisfies Record<Scope, string>,
  singleKeys: 'Use single keys',
  singleKeysWhy:
    'Off: only Space, Enter, Esc and combinations with Ctrl or ⌘ work. Every act has a button too.',
  change: 'Change',
  changeLabel: (label: string) => `Change the key for: ${label}`,
  press: 'Press a key; Esc keeps the old one.',
  changed: (key: string) => `Changed to ${key}.`,
  taken: (key: string, by: string) => `${key} already means “${by}”. Choose another key.`,
  reserved: (key: string) => `${key} belongs to the browser. Choose another key.`,
  reset: 'Back to the defaults',
  close: 'Close',
  or: 'or',
};

const zh: typeof en = {
  title: '按键',
  scopes: { review: '复习时', today: '在“今天”', proof: '在证明页', global: '任何地方' },
  singleKeys: '使用单键快捷键',
  singleKeysWhy: '关闭后只有空格、回车、Esc 和带 Ctrl 或 ⌘ 的组合键有效。每个操作也都有按钮。',
  change: '更改',
  changeLabel: (label) => `更改按键：${label}`,
  press: '请按一个键；按 Esc 保留原来的。',
  changed: (key) => `已改为 ${key}。`,
  taken: (key, by) => `${key} 已用于“${by}”，请换一个键。`,
  reserved: (key) => `${key} 属于浏览器，请换一个键。`,
  reset: '恢复默认',
  close: '关闭',
  or: '或',
};

/** The words of the key sheet. */
export const words = { en, zh };
