import type { Metadata } from 'next';
import Link from 'next/link';
import { interfaceLanguage, theme } from '@/app/_shell/preferences';
import { ThemeSwitch } from '@/app/_shell/theme-switch';
import { currentLearner } from '@/lib/auth/require-learner';
import { readSettings } from '@/lib/wiring.server';
import { words } from '../words';
import { AccountSection } from './account-section';
import { DataSection } from './data-section';
import { KeysSection } from './keys-section';
import { Section } from './section';
import { StudySection } from './study-section';

export async function generateMetadata(): Promise<Metadata> {
  return { title: words[await interfaceLanguage()].settings };
}

export default async function SettingsPage() {
  const language = await interfaceLanguage();
  const say = words[language];
  const learner = await currentLearner();
  return (
    <div className="grid max-w-2xl gap-10 py-6">
      <h1 className="font-serif text-3xl">{say.settings}</h1>
      <Section id="appearance" title={say.appearance}>
        <div>
          <ThemeSwitch language={language} theme={await theme()} />
        </div>
      </Section>
      {learner ? (
        <>
          <StudySection language={language} settings={await readSettings(learner.learnerId)} />
          <KeysSection language={language} learnerId={learner.learnerId} />
          <AccountSection
            language={language}
            learnerId={learner.learnerId}
            email={learner.email}
            name={learner.name}
            hasPassword={learner.passwordHash !== null}
          />
          <DataSection
            language={language}
            learnerId={learner.learnerId}
            hasPassword={learner.passwordHash !== null}
          />
        </>
      ) : (
        <>
          <p>{say.visitor}</p>
          <p>
            <Link className="button button-primary" href="/sign-in">
              {say.signIn}
            </Link>
          </p>
          <KeysSection language={language} learnerId={null} />
        </>
      )}
    </div>
  );
}
