import { AppError } from '@/lib/kernel/app-error';
import { hashPassword } from './password';
import { checkNewPassword } from './password-rules';
import type { AccountStore, SignInAccount } from './ports';

/** Makes an account for an e-mail that has none. `email` as typed; it is kept in lower case. */
export async function signUp(
  accounts: AccountStore,
  wish: { learnerId: string; email: string; name: string | null; password: string; zone: string },
): Promise<SignInAccount> {
  const email = wish.email.trim().toLowerCase();
  checkNewPassword(wish.password, email);
  const passwordHash = await hashPassword(wish.password);
  const { learnerId, name, zone } = wish;
  const account = await accounts.create({ learnerId, email, name, passwordHash, zone });
  if (account) return account;
  throw new AppError(
    'conflict',
    { en: `There is an account for ${email} already.`, zh: `${email} 已经有账号了。` },
    { en: 'Sign in instead, or use another e-mail.', zh: '请直接登录，或换一个邮箱。' },
  );
}
