import Link from 'next/link';
import { interfaceLanguage } from './_shell/preferences';
import { words } from './_shell/words';

export default async function NotFound() {
  const say = words[await interfaceLanguage()];
  return (
    <div className="grid max-w-xl gap-4 py-10">
      <h1 className="font-serif text-3xl">{say.nothingHere}</h1>
      <p>{say.nothingHereWhy}</p>
      <p className="flex flex-wrap gap-2">
        <Link className="button button-primary" href="/notes">
          {say.notes}
        </Link>
        <Link className="button" href="/lab">
          {say.lab}
        </Link>
      </p>
    </div>
  );
}
