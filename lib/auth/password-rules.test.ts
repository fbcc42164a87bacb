import { describe, expect, it } from 'vitest';
import { AppError } from '@/lib/kernel/app-error';
import { checkNewPassword } from './password-rules';

const refusal = (password: string, email: string | null = null) => {
  try {
    checkNewPassword(password, email);
    return null;
  } catch (error) {
    return error instanceof AppError ? error.message : error;
  }
};

describe('a new password', () => {
  it('may be four plain words, or Chinese ones', () => {
    expect(refusal('correct horse battery staple')).toBeNull();
    expect(refusal('每天复习一小时就够了吧')).toBeNull();
  });

  it.each([
    ['short', 'The password has 5 characters.'],
    ['aaaaaaaaaaaa', 'The password repeats a few characters.'],
    ['Password2026!', 'This password is on every list of leaked ones.'],
    ['passwordpassword', 'This password is on every list of leaked ones.'],
    ['x1'.repeat(200), 'The password has 400 characters.'],
  ])('is refused when it is %s', (password, why) => {
    expect(refusal(password)).toBe(why);
  });

  it('is refused when it is the e-mail or its name', () => {
    expect(refusal('someone.long@example.org', 'someone.long@example.org')).toMatch(/e-mail/);
    expect(refusal('someone.long', 'someone.long@example.org')).toMatch(/e-mail/);
  });

  it('counts characters, not UTF-16 units', () => {
    expect(refusal('🦊🐼🐸🐙🦉')).toBe('The password has 5 characters.');
  });
});
