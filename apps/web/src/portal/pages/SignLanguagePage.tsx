// The town's video in sign language: played here when it lies here, else a link that nobody follows for you.
import { buttonClass } from '@mitnand/ui/Button.tsx';
import { townLanguage, usePage } from '../../shared/page/PageContext.ts';
import { wordsIn } from '../../shared/page/wordsIn.ts';
import { TownText } from './TownText.tsx';

export default function SignLanguagePage() {
  const { t } = usePage();
  return (
    <TownText title={t('signLanguage.title')}>
      {({ signLanguage }) =>
        signLanguage ? (
          <>
            <p className="prose__lead">{t('signLanguage.lead')}</p>
            <Video {...signLanguage} />
            {signLanguage.transcript && (
              <>
                <h2>{t('signLanguage.transcript')}</h2>
                <div {...wordsIn(townLanguage)}>
                  {signLanguage.transcript.split('\n').map((line, i) => (
                    <p key={i}>{line}</p>
                  ))}
                </div>
              </>
            )}
          </>
        ) : (
          <p>{t('signLanguage.none')}</p>
        )
      }
    </TownText>
  );
}

function Video({ videoUrl, captionsUrl }: { videoUrl: string; captionsUrl: string }) {
  const { t } = usePage();
  if (videoUrl.startsWith('/'))
    return (
      <video
        controls
        playsInline
        preload="metadata"
        width="640"
        height="360"
        aria-label={t('signLanguage.title')}
      >
        <source src={videoUrl} />
        {captionsUrl && (
          <track
            kind="captions"
            src={captionsUrl}
            srcLang={townLanguage}
            label={t('signLanguage.captions')}
            default
          />
        )}
        <a href={videoUrl}>{t('signLanguage.open')}</a>
      </video>
    );
  return (
    <>
      <p>{t('signLanguage.elsewhere', { host: new URL(videoUrl).host })}</p>
      <p>
        <a className={buttonClass('primary')} href={videoUrl} rel="noreferrer external">
          {t('signLanguage.open')}
        </a>
      </p>
    </>
  );
}
