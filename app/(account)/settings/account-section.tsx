'use client';

import type { Language } from '@/lib/kernel/bilingual';
import { call } from '../_client/call';
import { Field } from '../_client/field';
import { Outcome } from '../_client/outcome';
import { signIn } from '../_client/sign-in';
import { useForm } from '../_client/use-form';
import { words } from '../words';
import { Section } from './section';
import { SignOutButton } from './sign-out-button';

/** Who is signed in, the way out, and the password where there is one. */
export function AccountSection(props: {
  language: Language;
  learnerId: string;
  email: string | null;
  name: string | null;
  hasPassword: boolean;
}) {
  const { language, email } = props;
  const say = words[language];
  const form = useForm(async ({ current = '', next = '' }) => {
    const refusal = await call('POST', '/api/account/password', { current, next });
    if (refusal) return { done: false, say: refusal };
    const outcome = await signIn('password', { email: email ?? '', password: next });
    return { done: outcome.in, say: outcome.in ? say.passwordChanged : say.failed };
  });
  return (
    <Section id="account" title={say.account}>
      <p>
        {say.signedInAs} <strong>{props.name ?? email ?? say.localLearner}</strong>
        {props.name && email && <span className="text-ink-soft"> ({email})</span>}
      </p>
      <SignOutButton language={language} learnerId={props.learnerId} />
      {props.hasPassword && (
        <form onSubmit={form.onSubmit} className="grid gap-3">
          <h3 className="font-semibold">{say.changePassword}</h3>
          <p className="text-ink-soft text-sm">{say.changePasswordWhy}</p>
          <input type="hidden" autoComplete="username" value={email ?? ''} readOnly />
          <Field
            label={say.currentPassword}
            name="current"
            type="password"
            autoComplete="current-password"
            required
            maxLength={256}
          />
          <Field
            label={say.newPassword}
            hint={say.passwordHint}
            name="next"
            type="password"
            autoComplete="new-password"
            required
            minLength={10}
            maxLength={256}
          />
          <div>
            <button type="submit" className="button" disabled={form.busy}>
              {say.changePassword}
            </button>
          </div>
          <Outcome done={form.done} say={form.say} />
        </form>
      )}
    </Section>
  );
}
