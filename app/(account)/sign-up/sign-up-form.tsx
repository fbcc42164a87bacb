'use client';

import type { Language } from '@/lib/kernel/bilingual';
import { call } from '../_client/call';
import { Field } from '../_client/field';
import { Outcome } from '../_client/outcome';
import { signIn } from '../_client/sign-in';
import { signInMessage } from '../_client/sign-in-message';
import { useForm } from '../_client/use-form';
import { words } from '../words';

/** Makes the account, then signs in with it. */
export function SignUpForm({ language }: { language: Language }) {
  const say = words[language];
  const form = useForm(async ({ email = '', name = '', password = '' }) => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const refusal = await call('POST', '/api/account', {
      email,
      password,
      zone,
      ...(name.trim() && { name: name.trim() }),
    });
    if (refusal) return { done: false, say: refusal };
    const outcome = await signIn('password', { email, password });
    if (!outcome.in) return { done: false, say: signInMessage(outcome.code, language) };
    window.location.assign('/today');
    return { done: true, say: say.working };
  });
  return (
    <form onSubmit={form.onSubmit} className="grid gap-3">
      <Field label={say.email} name="email" type="email" autoComplete="username" required maxLength={254} />
      <Field label={say.name} name="name" autoComplete="name" maxLength={80} />
      <Field
        label={say.password}
        hint={say.passwordHint}
        name="password"
        type="password"
        autoComplete="new-password"
        required
        minLength={10}
        maxLength={256}
      />
      <button type="submit" className="button button-primary" disabled={form.busy}>
        {form.busy ? say.working : say.signUp}
      </button>
      <Outcome done={form.done} say={form.say} />
    </form>
  );
}
