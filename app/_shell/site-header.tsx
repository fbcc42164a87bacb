import Link from 'next/link';
import type { Language } from '@/lib/kernel/bilingual';
import { LanguageSwitch } from './language-switch';
import type { Theme } from './preferences';
import { ThemeSwitch } from './theme-switch';
import { words } from './words';

const places = [
  { href: '/today', key: 'today' },
  { href: '/review', key: 'review' },
  { href: '/lab', key: 'lab' },
  { href: '/notes', key: 'notes' },
  { href: '/settings', key: 'settings' },
] as const;

/** The name, the five places and the two switches. On a phone the colours are chosen in the settings, to keep one row. */
export function SiteHeader({ language, theme }: { language: Language; theme: Theme }) {
  const say = words[language];
  return (
    <header className="border-hairline border-b print:hidden">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-0.5 px-3 sm:gap-x-5 sm:px-4">
        <Link href="/" className="py-2 font-bold font-serif text-xl tracking-tight">
          Viva
        </Link>
        <nav aria-label={say.mainNavigation} className="flex flex-wrap sm:gap-x-1">
          {places.map(({ href, key }) => (
            <Link
              key={href}
              href={href}
              prefetch={false}
              className="inline-flex min-h-11 items-center px-1 text-sm hover:underline sm:px-2 sm:text-base"
            >
              {say[key]}
            </Link>
          ))}
        </nav>
        <div className="ml-auto flex items-center gap-2">
          <LanguageSwitch language={language} />
          <span className="hidden sm:inline">
            <ThemeSwitch language={language} theme={theme} />
          </span>
        </div>
      </div>
    </header>
  );
}
