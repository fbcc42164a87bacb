import type { Bilingual } from '@/lib/kernel/bilingual';

/** Where a shortcut works. `global` works beside every other scope, so no key may mean two things there. */
export type Scope = 'global' | 'today' | 'review' | 'proof';

export interface Shortcut {
  id: string;
  scope: Scope;
  /**
   * Default keys. A key is written as the character it types (`u`, `?`), as `Space`, `Enter`, `Escape`, with `Mod+` for
   * Ctrl or Command, or as two strokes after each other (`g t`).
   */
  keys: readonly string[];
  label: Bilingual;
  /** Works while a text field has the focus too. Only for keys that type nothing there. */
  inFields?: true;
}

/** Every shortcut there is: handlers, the `?` sheet, the hints on buttons and the tests are made from this table. */
export const shortcuts = [
  {
    id: 'review.reveal',
    scope: 'review',
    keys: ['Space', 'Enter'],
    inFields: true,
    label: { en: 'Show the answer; then: take the suggested rating', zh: '显示答案；之后：采用建议的评分' },
  },
  {
    id: 'review.1',
    scope: 'review',
    keys: ['1'],
    label: { en: 'Again (before the answer: 50 % sure)', zh: '重来（看答案前：50% 把握）' },
  },
  {
    id: 'review.2',
    scope: 'review',
    keys: ['2'],
    label: { en: 'Hard (before the answer: 70 % sure)', zh: '困难（看答案前：70% 把握）' },
  },
  {
    id: 'review.3',
    scope: 'review',
    keys: ['3'],
    label: { en: 'Good (before the answer: 90 % sure)', zh: '良好（看答案前：90% 把握）' },
  },
  {
    id: 'review.4',
    scope: 'review',
    keys: ['4'],
    label: { en: 'Easy (before the answer: 99 % sure)', zh: '轻松（看答案前：99% 把握）' },
  },
  {
    id: 'review.undo',
    scope: 'review',
    keys: ['u', 'Mod+z'],
    label: { en: 'Undo, as far back as you like', zh: '撤销，想退多远都行' },
  },
  {
    id: 'review.answer',
    scope: 'review',
    keys: ['a'],
    label: { en: 'Type an answer', zh: '输入答案' },
  },
  {
    id: 'review.proof',
    scope: 'review',
    keys: ['r'],
    label: { en: 'Run the proof here', zh: '就地运行证明' },
  },
  {
    id: 'review.language',
    scope: 'review',
    keys: ['b'],
    label: { en: 'This card in the other language', zh: '这张卡片换一种语言' },
  },
  {
    id: 'review.note',
    scope: 'review',
    keys: ['n'],
    label: { en: 'Open the note page', zh: '打开笔记页' },
  },
  {
    id: 'review.info',
    scope: 'review',
    keys: ['i'],
    label: { en: 'About this card', zh: '卡片信息' },
  },
  {
    id: 'review.bury',
    scope: 'review',
    keys: ['-', 's'],
    label: { en: 'Not today: bury until tomorrow', zh: '今天不看：明天再说' },
  },
  {
    id: 'review.suspend',
    scope: 'review',
    keys: ['@', '!'],
    label: { en: 'Suspend the card', zh: '暂停这张卡片' },
  },
  {
    id: 'review.flag',
    scope: 'review',
    keys: ['x'],
    label: { en: 'Flag the card as wrong or unclear', zh: '标记：有错或不清楚' },
  },
  {
    id: 'review.timer',
    scope: 'review',
    keys: ['t'],
    label: { en: 'Show or hide the timer', zh: '显示或隐藏计时' },
  },
  {
    id: 'review.intervals',
    scope: 'review',
    keys: ['v'],
    label: { en: 'Show or hide the intervals', zh: '显示或隐藏间隔' },
  },
  {
    id: 'review.leave',
    scope: 'review',
    keys: ['Escape'],
    inFields: true,
    label: { en: 'Leave the field, close the proof', zh: '离开输入框，关闭证明' },
  },
  { id: 'today.start', scope: 'today', keys: ['Enter'], label: { en: 'Start the review', zh: '开始复习' } },
  {
    id: 'proof.run',
    scope: 'proof',
    keys: ['Enter'],
    label: { en: 'Lock the prediction and run', zh: '锁定预测并运行' },
  },
  {
    id: 'proof.pause',
    scope: 'proof',
    keys: ['p'],
    label: { en: 'Pause or resume the training', zh: '暂停或继续训练' },
  },
  {
    id: 'proof.break',
    scope: 'proof',
    keys: ['b'],
    label: { en: 'The next setting that must fail', zh: '下一个必须不成立的设置' },
  },
  {
    id: 'proof.reset',
    scope: 'proof',
    keys: ['0'],
    label: { en: 'Back to the claim’s own setting', zh: '回到论断本来的设置' },
  },
  {
    id: 'proof.code',
    scope: 'proof',
    keys: ['c'],
    label: { en: 'Show or hide the code', zh: '显示或隐藏代码' },
  },
  {
    id: 'proof.link',
    scope: 'proof',
    keys: ['y'],
    label: { en: 'Copy a link to this setting', zh: '复制指向此设置的链接' },
  },
  {
    id: 'go.today',
    scope: 'global',
    keys: ['g t'],
    label: { en: 'Go to Today', zh: '去“今天”' },
  },
  { id: 'go.review', scope: 'global', keys: ['g r'], label: { en: 'Go to Review', zh: '去“复习”' } },
  { id: 'go.lab', scope: 'global', keys: ['g l'], label: { en: 'Go to the Lab', zh: '去“实验室”' } },
  { id: 'go.notes', scope: 'global', keys: ['g n'], label: { en: 'Go to the notes', zh: '去“笔记”' } },
  {
    id: 'keys.show',
    scope: 'global',
    keys: ['?'],
    label: { en: 'This list of keys', zh: '这张按键表' },
  },
] as const satisfies readonly Shortcut[];

export type ShortcutId = (typeof shortcuts)[number]['id'];
export type ShortcutIn<S extends Scope> = Extract<(typeof shortcuts)[number], { scope: S }>['id'];

/** The shortcut of an id. */
export function shortcutOf(id: ShortcutId): Shortcut {
  return shortcuts.find((shortcut) => shortcut.id === id) as Shortcut;
}
