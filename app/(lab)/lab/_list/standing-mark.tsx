import type { Language } from '@/lib/kernel/bilingual';
import { words } from '../words';
import type { ProofStanding } from './proof-standing';

const signs = { right: '✓', wrong: '✗', none: '○' };
const colours = { right: 'text-stamp-holds', wrong: 'text-stamp-refuted', none: 'text-ink-soft' };

/** Whether the learner's last prediction of a proof was right: a sign, and its words for who cannot see it. */
export function StandingMark(props: {
  predicted: ProofStanding['predicted'];
  /** Takes the colour around it, where the sign stands on the accent. */
  inherit?: boolean;
  /** Shows the words too. */
  inFull?: boolean;
  language: Language;
}) {
  const { predicted, inherit = false, inFull = false, language } = props;
  const key = predicted ?? 'none';
  return (
    <span className={inherit ? '' : colours[key]}>
      <span aria-hidden="true">{signs[key]}</span>
      <span className={inFull ? '' : 'sr-only'}> {words[language].standing[key]}</span>
    </span>
  );
}
