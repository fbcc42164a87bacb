'use client';

import type { Language } from '@/lib/kernel/bilingual';
import { call } from '../_client/call';
import { Field } from '../_client/field';
import { Outcome } from '../_client/outcome';
import { useForm } from '../_client/use-form';
import { words } from '../words';
import { Section } from './section';

/** Everything out as one file, or everything gone. */
export function DataSection({
  language,
  learnerId,
  hasPassword,
}: {
  language: Language;
  learnerId: string;
  hasPassword: boolean;
}) {
  const say = words[language];
  const form = useForm(async ({ confirm = '', password }) => {
    if (confirm.trim().toLowerCase() !== say.deleteWord) return { done: false, say: say.deleteConfirm };
    const refusal = await call('DELETE', '/api/account', password === undefined ? {} : { password });
    if (refusal) return { done: false, say: refusal };
    const { forgetDevice } = await import('@/lib/device/forget-device');
    await forgetDevice(learnerId);
    window.location.assign('/');
    return { done: true, say: say.deleted };
  });
  return (
    <Section id="data" title={say.data}>
      <div className="grid gap-1">
        <a className="button justify-self-start" href="/api/export" download="viva-export.json">
          {say.exportAll}
        </a>
        <p className="text-ink-soft text-sm">{say.exportWhy}</p>
      </div>
      <form onSubmit={form.onSubmit} className="grid gap-3">
        <h3 className="font-semibold">{say.deleteAccount}</h3>
        <p className="text-ink-soft text-sm">{say.deleteWhy}</p>
        {hasPassword && (
          <Field
            label={say.password}
            name="password"
            type="password"
            autoComplete="current-password"
            required
            maxLength={256}
          />
        )}
        <Field label={say.deleteConfirm} name="confirm" autoComplete="off" required maxLength={20} />
        <div>
          <button
            type="submit"
            className="button border-stamp-refuted text-stamp-refuted"
            disabled={form.busy}
          >
            {say.deleteAccount}
          </button>
        </div>
        <Outcome done={form.done} say={form.say} />
      </form>
    </Section>
  );
}
