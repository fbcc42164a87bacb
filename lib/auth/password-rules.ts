import { AppError } from '@/lib/kernel/app-error';

const shortest = 10;
const longest = 256;

/** The heads of every list of leaked passwords, long enough to pass the length rule when repeated or extended. */
const commonStems = [
  'password',
  'passw0rd',
  'qwerty',
  'qwertyuiop',
  '1234567890',
  '123456789',
  'iloveyou',
  'letmein',
  'admin',
  'welcome',
  'abc123',
  'asdfghjkl',
  'zxcvbnm',
  'woaini',
  '11223344',
  'a1b2c3d4',
];

/**
 * Refuses a password that is too short, too long, the e-mail itself, or a common one with a few digits behind it.
 * No rule about kinds of characters: length is what counts.
 */
export function checkNewPassword(password: string, email: string | null): void {
  const length = [...password].length;
  const plain = password.toLowerCase();
  if (length < shortest || length > longest) {
    throw new AppError(
      'invalid',
      { en: `The password has ${length} characters.`, zh: `密码有 ${length} 个字符。` },
      {
        en: `Use ${shortest} to ${longest}; four unrelated words are easy to remember.`,
        zh: `请用 ${shortest} 到 ${longest} 个字符；四个互不相干的词最好记。`,
      },
    );
  }
  if (new Set(plain).size < 5) {
    throw new AppError(
      'invalid',
      { en: 'The password repeats a few characters.', zh: '密码只是几个字符的重复。' },
      { en: 'Use at least five different ones.', zh: '请至少用五个不同的字符。' },
    );
  }
  if (isCommon(plain)) {
    throw new AppError(
      'invalid',
      { en: 'This password is on every list of leaked ones.', zh: '这个密码出现在每一份泄露密码表里。' },
      { en: 'Use four unrelated words.', zh: '请用四个互不相干的词。' },
    );
  }
  if (email && (plain === email || plain === email.split('@')[0])) {
    throw new AppError(
      'invalid',
      { en: 'The password is the e-mail address.', zh: '密码就是邮箱地址。' },
      { en: 'Use another one.', zh: '请换一个。' },
    );
  }
}

function isCommon(plain: string): boolean {
  const stem = plain.replace(/[\d!@#$%^&*._-]*$/, '');
  return commonStems.some((common) => stem === common || stem === common + common || plain === common);
}
