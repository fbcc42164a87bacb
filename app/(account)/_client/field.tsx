import { type ComponentProps, useId } from 'react';

/** A labelled input with its hint; the hint is read out with it. */
export function Field({ label, hint, ...input }: { label: string; hint?: string } & ComponentProps<'input'>) {
  const id = useId();
  return (
    <div className="grid gap-1">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field w-full"
        {...(hint && { 'aria-describedby': `${id}-hint` })}
        {...input}
      />
      {hint && (
        <p id={`${id}-hint`} className="text-ink-soft text-sm">
          {hint}
        </p>
      )}
    </div>
  );
}
