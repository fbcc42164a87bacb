const pronouns =
  /^(?:it|its|this|that|these|those|they|there|here|we|you|i|he|she|who|which|what|why|how|when|where|if|because|since|so|but|and|or|then|also|not|no|yes|note|e\.g|maybe|one|both|each|some|something|everything|all|today|ps|btw|ok)\b|^(?:这|那|它|他|她|其|我|你|咱|大家|老师|同学|助教|今天|昨天|上次|如果|当|若|因为|由于|所以|因此|但|而|可是|然后|还|也|就|都|只|不|没|为什么|怎么|什么|哪|谁|好像|感觉|可能|注意|例如|比如|其实|而且|并且|有时|有些|有的|一般|通常|最后|首先|第一个?$|第二个?$)/iu;

const adverbial =
  /^(?:in|for|with|without|during|at|on|after|before|under|by|among|inside)\b[^,，]{2,40}[,，]\s*|^(?:在[^,，]{1,14}|[^,，]{1,10}(?:时|里|中|下|后|前|阶段))[,，]\s*/iu;

/** Words that stand for something said elsewhere. */
const vague =
  /^(?:the|a|an) (?:\w+ )?(?:approach|idea|problem|reason|result|results|answer|question|thing|trick|point|goal|prof|professor|lecture|code|exercise)$|^该|^(?:最重要|重要)的|(?:中|里|上)$|\/\s|^[A-Z][a-z]+ 说|^(?:图|表|代码|作业)/iu;

const headword = /[\p{L}\p{N}]/u;

/** Notes put a space here and there; a subject has none at its ends, and no marks of a list or of emphasis. */
export const bare = (text: string): string => text.replace(/\*\*|__|==/g, '').trim();

/** A term as it stands inside a sentence. */
export const lowerArticle = (term: string): string =>
  term.replace(/^(?:The|A|An|In|For|With|Without|During|At|On|After|Before|Each|Every)(?= )/, (word) =>
    word.toLowerCase(),
  );

/** `In a GRU, the state` -> `In a GRU, ` and `the state`. */
export function partAdverbial(term: string): { where: string; what: string } {
  const where = adverbial.exec(term)?.[0] ?? '';
  return { where, what: term.slice(where.length) };
}

/**
 * True of the few words a question can be asked about: a name, with an adverbial in front at most, and no pronoun,
 * whose meaning would be lost on a card.
 */
export function isSubject(text: string): boolean {
  const words = bare(text).replace(adverbial, '');
  if (words.length < 2 && !/^[A-Za-z]$/.test(words)) return false;
  if (vague.test(words)) return false;
  if (words.length > 60 || !headword.test(words) || pronouns.test(words)) return false;
  if (/[,，。；;!！?？]/u.test(words.replace(/`[^`]*`|\([^)]*\)|\[[^\]]*\]/g, ''))) return false;
  const chinese = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = words.match(/[A-Za-z0-9_.]+/g)?.length ?? 0;
  return chinese <= 18 && latin <= 7;
}
