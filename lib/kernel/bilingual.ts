/** The two languages Viva speaks. The interface has one; every card has both. */
export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];

/** The same thing said in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/** The value of the `lang` attribute for a language, so that screen readers switch voice. */
export const langTag = { en: 'en', zh: 'zh-Hans' } as const satisfies Record<Language, string>;
