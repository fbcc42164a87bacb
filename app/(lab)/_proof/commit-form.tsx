'use client';

import { type FormEvent, useRef, useState } from 'react';
import { KeyHint } from '@/app/_keymap/key-hint';
import type { Demo } from '@/lib/demos/contract';
import type { Language } from '@/lib/kernel/bilingual';
import type { Confidence } from '@/lib/scheduling/review-event';
import { PredictionField } from './prediction-field';
import { unreadableAnswer } from './read-answer';
import { words } from './words';

const confidences: readonly Confidence[] = [50, 70, 90, 99];

interface CommitFormProps {
  demo: Demo;
  language: Language;
  onLock(answers: Record<string, string | null>, confidence: Confidence | null): void;
}

/** The learner's commitment. Nothing is shown before it is whole, and what is missing is said, with the focus on it. */
export function CommitForm({ demo, language, onLock }: CommitFormProps) {
  const say = words[language];
  const form = useRef<HTMLFormElement>(null);
  const [answers, setAnswers] = useState<Record<string, string | null | undefined>>({});
  const [confidence, setConfidence] = useState<Confidence | null>(null);
  const [missing, setMissing] = useState('');
  const knowsNothing = demo.predictions.every(({ id }) => answers[id] === null);

  function submit(event: FormEvent) {
    event.preventDefault();
    const open = demo.predictions.find(({ id }) => answers[id] === undefined);
    if (open) return complain(say.missing(open.ask[language]), `[data-prediction="${open.id}"] input`);
    for (const { id, answer } of demo.predictions) {
      const given = answers[id];
      const fault = given ? unreadableAnswer(answer, given) : null;
      if (fault) return complain(fault[language], `[data-prediction="${id}"] input`);
    }
    if (confidence === null && !knowsNothing) return complain(say.missingConfidence, '[name="confidence"]');
    const whole = demo.predictions.map(({ id }) => [id, answers[id] ?? null] as const);
    onLock(Object.fromEntries(whole), knowsNothing ? null : confidence);
  }

  function complain(text: string, selector: string) {
    setMissing(text);
    form.current?.querySelector<HTMLElement>(selector)?.focus();
  }

  return (
    <form ref={form} onSubmit={submit} noValidate className="grid gap-2" data-proof-form>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,16rem),1fr))] gap-x-8 gap-y-2">
        {demo.predictions.map((prediction) => (
          <PredictionField
            key={prediction.id}
            prediction={prediction}
            language={language}
            value={answers[prediction.id]}
            onChange={(value) => {
              setAnswers({ ...answers, [prediction.id]: value });
              setMissing('');
            }}
          />
        ))}
      </div>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <fieldset className="flex flex-wrap items-center gap-x-4" disabled={knowsNothing}>
          <legend className="float-left mr-4 text-ink-soft">{say.confidence}</legend>
          {confidences.map((value) => (
            <label key={value} className="inline-flex min-h-11 items-center gap-1.5 font-mono sm:min-h-9">
              <input
                type="radio"
                name="confidence"
                className="size-4 accent-accent"
                checked={confidence === value}
                onChange={() => {
                  setConfidence(value);
                  setMissing('');
                }}
              />
              {value} %
            </label>
          ))}
        </fieldset>
        <button type="submit" className="button button-primary sm:min-h-10">
          {say.lockAndRun} <KeyHint id="proof.run" />
        </button>
        <p role="alert" className="basis-full text-stamp-refuted empty:hidden">
          {missing}
        </p>
      </div>
    </form>
  );
}
