'use client';

import { useState } from 'react';
import type { Language } from '@/lib/kernel/bilingual';
import type { StudySettings } from '@/lib/study/study-settings';
import { call } from '../_client/call';
import { Field } from '../_client/field';
import { Outcome } from '../_client/outcome';
import { useForm } from '../_client/use-form';
import { words } from '../words';
import { Section } from './section';

/** How much a day, how well remembered, and when the day begins. */
export function StudySection({ language, settings }: { language: Language; settings: StudySettings }) {
  const say = words[language];
  const [retention, setRetention] = useState(settings.desiredRetention);
  const form = useForm(async (fields) => {
    const refusal = await call('PATCH', '/api/settings', {
      desiredRetention: retention,
      newPerDay: Number(fields.newPerDay),
      reviewsPerDay: Number(fields.reviewsPerDay),
      zone: fields.zone,
    });
    return { done: !refusal, say: refusal ?? say.saved };
  });
  return (
    <Section id="study" title={say.study}>
      <form onSubmit={form.onSubmit} className="grid gap-4">
        <label className="grid gap-1">
          <span>
            {say.retention}: <output className="font-mono">{Math.round(retention * 100)} %</output>
          </span>
          <input
            type="range"
            min={0.7}
            max={0.97}
            step={0.01}
            value={retention}
            aria-valuetext={`${Math.round(retention * 100)} %`}
            onChange={(event) => setRetention(Number(event.target.value))}
            className="min-h-11 accent-accent"
          />
          <span className="text-ink-soft text-sm">{say.retentionWhy}</span>
        </label>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field
            label={say.newPerDay}
            name="newPerDay"
            type="number"
            min={0}
            max={500}
            required
            defaultValue={settings.newPerDay}
          />
          <Field
            label={say.reviewsPerDay}
            name="reviewsPerDay"
            type="number"
            min={0}
            max={2000}
            required
            defaultValue={settings.reviewsPerDay}
          />
        </div>
        <Field
          label={say.zone}
          hint={say.zoneWhy}
          name="zone"
          list="zones"
          required
          maxLength={64}
          defaultValue={settings.zone}
        />
        <datalist id="zones">
          {Intl.supportedValuesOf('timeZone').map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
        <div>
          <button type="submit" className="button button-primary" disabled={form.busy}>
            {say.save}
          </button>
        </div>
        <Outcome done={form.done} say={form.say} />
      </form>
    </Section>
  );
}
