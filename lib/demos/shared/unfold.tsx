import { type ReactNode, useState } from 'react';

interface UnfoldProps {
  summary: ReactNode;
  className: string;
  summaryClassName: string;
  /** Called only while it is open: what nobody looks at costs no time and no bytes. */
  children(): ReactNode;
}

/** A `details` whose inside is made when it is opened: long tables, many controls. */
export function Unfold({ summary, className, summaryClassName, children }: UnfoldProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={className} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={summaryClassName}>{summary}</summary>
      {isOpen && children()}
    </details>
  );
}
