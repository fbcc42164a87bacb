import { AppError } from '@/lib/kernel/app-error';
import { hashPassword, passwordMatches } from './password';
import { checkNewPassword } from './password-rules';
import type { AccountStore, SignInAccount } from './ports';

/** Sets a new password after the old one was given; every session, this one too, ends with it. */
export async function changePassword(
  accounts: AccountStore,
  account: SignInAccount,
  wish: { current: string; next: string },
): Promise<void> {
  if (account.passwordHash === null) {
    throw new AppError(
      'invalid',
      { en: 'This account has no password.', zh: '这个账号没有密码。' },
      {
        en: 'It is signed in by this computer or by GitHub; there is nothing to change.',
        zh: '它由这台电脑或 GitHub 登录，没有可改的密码。',
      },
    );
  }
  if (!(await passwordMatches(account.passwordHash, wish.current))) {
    throw new AppError(
      'forbidden',
      { en: 'The current password is not right.', zh: '当前密码不对。' },
      { en: 'Type the password you sign in with.', zh: '请输入登录时使用的密码。' },
    );
  }
  checkNewPassword(wish.next, account.email);
  await accounts.changePassword(account.learnerId, await hashPassword(wish.next));
}
