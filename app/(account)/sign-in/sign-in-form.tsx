'use client';

import type { Language } from '@/lib/kernel/bilingual';
import { Field } from '../_client/field';
import { Outcome } from '../_client/outcome';
import { signIn, signInWithGitHub } from '../_client/sign-in';
import { signInMessage } from '../_client/sign-in-message';
import { useForm } from '../_client/use-form';
import { words } from '../words';

/** E-mail and password, and GitHub where the server has its keys. */
export function SignInForm({
  language,
  github,
  startCode,
}: {
  language: Language;
  github: boolean;
  startCode: string | null;
}) {
  const say = words[language];
  const form = useForm(async (fields) => {
    const outcome = await signIn('password', fields);
    if (!outcome.in) return { done: false, say: signInMessage(outcome.code, language) };
    window.location.assign('/today');
    return { done: true, say: say.working };
  });
  const message = form.say || (startCode && !form.busy ? signInMessage(startCode, language) : '');
  return (
    <form onSubmit={form.onSubmit} className="grid gap-3">
      <Field label={say.email} name="email" type="email" autoComplete="username" required maxLength={254} />
      <Field
        label={say.password}
        name="password"
        type="password"
        autoComplete="current-password"
        required
        maxLength={256}
      />
      <button type="submit" className="button" disabled={form.busy}>
        {form.busy ? say.working : say.signIn}
      </button>
      <Outcome done={form.done} say={message} />
      {github && (
        <button type="button" className="button" onClick={() => signInWithGitHub()}>
          {say.github}
        </button>
      )}
    </form>
  );
}
