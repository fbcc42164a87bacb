'use client';

import type { ReactNode } from 'react';

/** The bar with the one act that is next: it keeps its height, and stays above a phone's safe area. */
export function BottomBar({ children }: { children: ReactNode }) {
  return (
    <div className="sticky bottom-0 z-10 mt-6 border-hairline border-t bg-paper pt-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] print:hidden">
      <div className="h-16">{children}</div>
    </div>
  );
}
