import type { ReactNode } from 'react';
import 'katex/dist/katex.min.css';
import '@/app/_mdx/content.css';

/** Today and Review show the course's own text: the same mathematics and marks as on its pages. */
export default function StudyLayout({ children }: { children: ReactNode }) {
  return children;
}
