'use client';

import type { Language } from '@/lib/kernel/bilingual';
import { Outcome } from '../_client/outcome';
import { signIn } from '../_client/sign-in';
import { signInMessage } from '../_client/sign-in-message';
import { useForm } from '../_client/use-form';
import { words } from '../words';

/** One press for the learner of this computer. Offered only where the server would accept it. */
export function ThisComputer({ language }: { language: Language }) {
  const say = words[language];
  const form = useForm(async () => {
    const outcome = await signIn('this-computer', {});
    if (!outcome.in) return { done: false, say: signInMessage(outcome.code, language) };
    window.location.assign('/today');
    return { done: true, say: say.working };
  });
  return (
    <form onSubmit={form.onSubmit} className="grid gap-1">
      <button type="submit" className="button button-primary" disabled={form.busy}>
        {say.thisComputer}
      </button>
      <p className="text-ink-soft text-sm">{say.thisComputerWhy}</p>
      <Outcome done={form.done} say={form.say} />
    </form>
  );
}
