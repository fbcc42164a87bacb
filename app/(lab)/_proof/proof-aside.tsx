import type { ReactNode } from 'react';
import type { Demo } from '@/lib/demos/contract';
import { Unfold } from '@/lib/demos/shared/unfold';
import type { Language } from '@/lib/kernel/bilingual';
import { BreakIt } from './break-it';
import { ParamControls } from './param-controls';
import { ProofTools } from './proof-tools';
import type { Setting } from './setting';
import type { Proof } from './use-proof';
import { words } from './words';

interface ProofAsideProps {
  demo: Demo;
  proof: Proof;
  setting: Setting;
  place: 'page' | 'card';
  language: Language;
  /** True until the browser has taken the page over. */
  isInert: boolean;
  code: ReactNode;
  onReset(): void;
  onAgain(): void;
}

/** Beat six and the rest: what breaks the claim, every param to turn, the link, the code. */
export function ProofAside(props: ProofAsideProps) {
  const { demo, proof, setting, place, language, isInert, code, onReset, onAgain } = props;
  const { state } = proof;
  const say = words[language];
  return (
    <aside
      aria-label={say.controls}
      inert={isInert}
      className="flex min-w-0 snap-start flex-wrap items-start gap-x-3 border-hairline border-t pt-1.5"
    >
      <BreakIt
        demo={demo}
        setting={setting}
        isOpen={state.shown !== null}
        language={language}
        onBreak={(one) => proof.show(demo.params.parse(one.params))}
        onReset={onReset}
      />
      <ProofTools
        demo={demo}
        state={state}
        setting={setting}
        place={place}
        language={language}
        onRunThis={() => proof.show(state.params)}
        onAgain={onAgain}
      />
      <Unfold
        summary={say.turn}
        className="open:basis-full"
        summaryClassName="flex min-h-7 cursor-pointer items-center text-accent text-sm max-sm:min-h-11"
      >
        {() => (
          <ParamControls
            demo={demo}
            params={state.params}
            seed={state.seed}
            language={language}
            onTurn={proof.turn}
          />
        )}
      </Unfold>
      {code}
    </aside>
  );
}
