import { cookies, headers } from 'next/headers';
import { type Language, languages } from '@/lib/kernel/bilingual';

export type Theme = 'light' | 'dark' | 'system';

/** Names of the two preference cookies; readable by scripts, they hold nothing private. */
const languageCookie = 'viva-language';
const themeCookie = 'viva-theme';

/** The interface language: the learner's choice, else the browser's first wish, else English. */
export async function interfaceLanguage(): Promise<Language> {
  const chosen = (await cookies()).get(languageCookie)?.value;
  const known = languages.find((language) => language === chosen);
  if (known) return known;
  return /^zh\b/i.test((await headers()).get('accept-language') ?? '') ? 'zh' : 'en';
}

/** `system` follows the device; the other two win over it. Sent with the page, so there is no flash. */
export async function theme(): Promise<Theme> {
  const chosen = (await cookies()).get(themeCookie)?.value;
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}
