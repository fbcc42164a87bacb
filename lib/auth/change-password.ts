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
      'This account has no password.',
      'It is signed in by this computer or by GitHub; there is nothing to change.',
    );
  }
  if (!(await passwordMatches(account.passwordHash, wish.current))) {
    throw new AppError(
      'forbidden',
      'The current password is not right.',
      'Type the password you sign in with.',
    );
  }
  checkNewPassword(wish.next, account.email);
  await accounts.changePassword(account.learnerId, await hashPassword(wish.next));
}
