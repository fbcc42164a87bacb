import { type Language, langTag } from '@/lib/kernel/bilingual';

/** A face of a card: HTML that `npm run generate` made from our own content, in the language it is written in. */
export function CardHtml({
  html,
  language,
  className = '',
}: {
  html: string;
  language: Language;
  className?: string;
}) {
  return (
    <div
      lang={langTag[language]}
      className={`prose ${className}`}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: compiled from content/ at generate time, never from users
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
