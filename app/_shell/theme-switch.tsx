'use client';

import type { Language } from '@/lib/kernel/bilingual';
import type { Theme } from './preferences';
import { rememberPreference } from './remember-preference';
import { words } from './words';

const themes = ['system', 'light', 'dark'] as const satisfies readonly Theme[];

/** Light, dark or as the device; takes effect at once and comes with the next page from the server. */
export function ThemeSwitch({ language, theme }: { language: Language; theme: Theme }) {
  const say = words[language];
  return (
    <select
      aria-label={say.themeLabel}
      defaultValue={theme}
      className="field border-transparent bg-transparent px-1 text-sm"
      onChange={(event) => {
        rememberPreference('viva-theme', event.target.value);
        document.documentElement.dataset.theme = event.target.value;
      }}
    >
      {themes.map((value) => (
        <option key={value} value={value}>
          {say.theme[value]}
        </option>
      ))}
    </select>
  );
}
