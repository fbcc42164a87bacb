import type { Language } from '@/lib/kernel/bilingual';
import { words } from '../words';

/** The sentence for a sign-in code of lib/auth/sign-in-code.ts, or for one of next-auth's own. */
export function signInMessage(code: string, language: Language): string {
  const say = words[language];
  const seconds = /^wait-(\d+)$/.exec(code)?.[1];
  if (seconds) return say.wait(Math.ceil(Number(seconds) / 60));
  if (code === 'wrong' || code === 'CredentialsSignin') return say.wrong;
  if (code === 'not-this-computer') return say.notThisComputer;
  return say.failed;
}
