import type { LinkFault } from '@/lib/demos/shared/param-link';
import type { Language } from '@/lib/kernel/bilingual';
import { words } from './words';

interface LinkFaultsProps {
  faults: readonly (LinkFault | { name: 'break'; given: string })[];
  language: Language;
}

/** What a link asked for that could not be had, what would be allowed, and what is used instead. */
export function LinkFaults({ faults, language }: LinkFaultsProps) {
  if (faults.length === 0) return null;
  const say = words[language];
  return (
    <ul className="border-stamp-half border-l-4 bg-paper-sunken py-1 pl-3 text-sm">
      {faults.map((fault) => (
        <li key={fault.name}>
          {'allowed' in fault
            ? say.linkFault(fault.name, fault.given, fault.allowed, fault.used)
            : say.linkBreak(fault.given)}
        </li>
      ))}
    </ul>
  );
}
