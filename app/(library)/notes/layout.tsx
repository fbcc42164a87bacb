import 'katex/dist/katex.min.css';
import type { ReactNode } from 'react';
import '@/app/_mdx/content.css';
import '@/app/_mdx/claim.css';

/** Formulas and the docket need their sheets; no other part of the library does. */
export default function NotesLayout({ children }: { children: ReactNode }) {
  return children;
}
