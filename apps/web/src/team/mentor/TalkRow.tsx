// One of one's own times: who comes with what, or that it is free.
import { townLanguage, usePage } from '../../shared/page/PageContext.ts';
import { spokenName } from '../../shared/offers/spoken-languages.ts';
import type { OwnTalk } from './useMyWeek.ts';
import { whoComes } from './who-comes.ts';

export function TalkRow({ talk }: { talk: OwnTalk }) {
  const { t, dates, language } = usePage();
  const { status, worry, device, spokenLanguage } = talk;
  const about = [
    worry && t(`worry.${worry}`),
    device && t(`device.${device}`),
    spokenLanguage &&
      spokenLanguage !== townLanguage &&
      t('mentor.language', { language: spokenName(spokenLanguage, language) }),
  ].filter(Boolean);
  return (
    <li className={status === null ? 'my-talk my-talk--free' : 'my-talk'}>
      <span className="my-talk__time">{dates.time(talk.startsAt)}</span>
      <span className="my-talk__who">
        <b>{whoComes(t, talk)}</b>
        {about.length > 0 && <span>{about.join(' · ')}</span>}
      </span>
    </li>
  );
}
