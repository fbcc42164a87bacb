/** Where a form says how it went; always in the page, so that a screen reader hears it change. */
export function Outcome({ done, say }: { done: boolean; say: string }) {
  return (
    <p role="status" className={`min-h-6 ${done ? 'text-stamp-holds' : 'text-stamp-refuted'}`}>
      {say}
    </p>
  );
}
