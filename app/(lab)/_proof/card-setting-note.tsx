import type { Language } from '@/lib/kernel/bilingual';
import { words } from './words';

/** Says that these numbers are the card's and not the claim's, and offers the claim. */
export function CardSettingNote({ language, onTryClaim }: { language: Language; onTryClaim(): void }) {
  const say = words[language];
  return (
    <p className="border-stamp-undecided border-l-4 bg-paper-sunken py-1 pl-3 text-sm" data-card-setting>
      {say.cardSetting}{' '}
      <button
        type="button"
        className="min-h-6 cursor-pointer text-accent underline max-sm:min-h-11"
        onClick={onTryClaim}
      >
        {say.tryClaim}
      </button>
    </p>
  );
}
