// The words of every message in every language, with example data: what somebody reads who has booked.
import './texts.css';
import { MessageTextsDocument, type MessageTextsQuery } from '@mitnand/api-client/operations/message-texts';
import { isLanguage, languages } from '@mitnand/i18n/languages';
import { Select } from '@mitnand/ui/fields/Select.tsx';
import { useState } from 'react';
import { Failure } from '../../shared/page/Failure.tsx';
import { Loading } from '../../shared/page/Loading.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useQuery } from '../../shared/page/useQuery.ts';
import { wordsIn } from '../../shared/page/wordsIn.ts';
import { TeamPage } from '../frame/TeamPage.tsx';
import { kindWords } from './kind-words.ts';

type Preview = MessageTextsQuery['messagePreviews'][number];

export default function TextsPage() {
  const { t } = usePage();
  const [language, setLanguage] = useState<string>('de');
  const [kind, setKind] = useState('CONFIRMED');
  const { data, refusal, refresh } = useQuery(MessageTextsDocument, { language });
  const previews = data?.messagePreviews ?? [];
  const shown = previews.find((preview) => preview.kind === kind);
  return (
    <TeamPage title={t('teamBookings.texts.title')} lead={t('teamBookings.texts.lead')}>
      <div className="texts__choice">
        <Select
          id="texts-language"
          label={t('teamBookings.texts.language')}
          value={language}
          onChange={({ currentTarget }) =>
            isLanguage(currentTarget.value) && setLanguage(currentTarget.value)
          }
        >
          {languages.map(({ code, name }) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </Select>
        <Select
          id="texts-kind"
          label={t('teamBookings.texts.kind')}
          value={kind}
          onChange={({ currentTarget }) => setKind(currentTarget.value)}
        >
          {previews.map((preview) => (
            <option key={preview.kind} value={preview.kind}>
              {kindWords(t, preview.kind)}
            </option>
          ))}
        </Select>
      </div>
      {refusal && <Failure refusal={refusal} onRetry={refresh} />}
      {!data && !refusal && <Loading />}
      {shown && <Letter preview={shown} />}
    </TeamPage>
  );
}

function Letter({ preview }: { preview: Preview }) {
  const { t } = usePage();
  const { kind, language, subject, text, sms, calendar } = preview;
  const words = wordsIn(language);
  return (
    <article className="texts__letter" aria-labelledby="texts-subject">
      <p className="quiet">{t('teamBookings.texts.subject')}</p>
      <h2 id="texts-subject" {...words}>
        {subject}
      </h2>
      <iframe
        key={`${language} ${kind}`}
        className="texts__mail"
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        title={t('teamBookings.texts.mail')}
        src={`/team/letters/${language}/${kind}`}
      />
      <h3>{t('teamBookings.texts.sms')}</h3>
      <p className="texts__sms" {...words}>
        {sms}
      </p>
      <details className="unfold">
        <summary>{t('teamBookings.texts.asText')}</summary>
        <pre className="texts__plain" {...words}>
          {text}
        </pre>
      </details>
      {calendar && (
        <details className="unfold">
          <summary>{t('teamBookings.texts.calendar')}</summary>
          <pre className="texts__plain" dir="ltr">
            {calendar}
          </pre>
        </details>
      )}
    </article>
  );
}
