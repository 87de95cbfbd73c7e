// What one wants to tell. It asks for little, keeps what was typed, and says what is missing beside the field.
import { FeedbackTermsDocument } from '@mitnand/api-client/operations/feedback-terms';
import type { Refusal } from '@mitnand/api-client/refusal';
import { Button } from '@mitnand/ui/Button.tsx';
import { Choice, ChoiceGroup } from '@mitnand/ui/fields/Choice.tsx';
import { TextArea, TextField } from '@mitnand/ui/fields/TextField.tsx';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { useState, type FormEvent } from 'react';
import { Link } from 'wouter';
import { ReachFields } from '../../shared/booking/ReachFields.tsx';
import { PartFailure } from '../../shared/page/Failure.tsx';
import { inOnePiece } from '../../shared/page/in-one-piece.ts';
import { usePage } from '../../shared/page/PageContext.ts';
import { PhoneLink } from '../../shared/page/PhoneLink.tsx';
import { useQuery } from '../../shared/page/useQuery.ts';
import { fields, kinds, problemsFromApi, readFeedback, type Problems, type Told } from './feedback-form.ts';

interface FeedbackFormProps {
  page: string | null;
  sending: boolean;
  refusal: Refusal | null;
  give: (told: Told) => Promise<void>;
}

export function FeedbackForm({ page, sending, refusal, give }: FeedbackFormProps) {
  const { t, dates, town } = usePage();
  const { data: terms } = useQuery(FeedbackTermsDocument, {});
  const [found, setFound] = useState<Problems>({});
  const refusedField = refusal?.code === 'BAD_INPUT' ? problemsFromApi(refusal.field) : {};
  const problems = { ...refusedField, ...found };
  const words = (field: keyof Problems) => (problems[field] ? t(`feedback.${problems[field]}`) : null);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const read = readFeedback(new FormData(form), page);
    setFound(read.problems);
    const firstWrong = fields.find((field) => read.problems[field]);
    if (firstWrong) form.querySelector<HTMLElement>(`[name=${firstWrong}]`)?.focus();
    else void give(read.told);
  };

  return (
    <div className="page">
      <h1>{t('feedback.title')}</h1>
      <p>{t('feedback.lead')}</p>
      {terms && <p>{t('feedback.answerBy', { day: inOnePiece(dates.day(terms.firstAnswerBy)) })}</p>}
      {page && (
        <p>
          {t('feedback.page')}{' '}
          <Link href={page}>
            <bdi dir="ltr">{page}</bdi>
          </Link>
        </p>
      )}
      <noscript>
        <Notice tone="warning" heading={t('feedback.noScript')}>
          <PhoneLink phone={town.contact.phone} />
        </Notice>
      </noscript>
      <form className="form" onSubmit={submit} noValidate method="post">
        <ChoiceGroup id="worum" label={t('feedback.kind')}>
          {kinds.map((kind, i) => (
            <Choice
              key={kind}
              id={`kind-${kind}`}
              type="radio"
              name="kind"
              value={kind}
              label={t(`feedback.kinds.${kind}`)}
              defaultChecked={i === 0}
            />
          ))}
        </ChoiceGroup>
        <TextArea
          id="text"
          name="text"
          label={t('feedback.text')}
          hint={t('feedback.textHint')}
          error={words('text')}
          maxLength={3000}
          rows={5}
          required
        />
        <TextField
          id="name"
          name="name"
          label={t('feedback.name')}
          hint={t('feedback.nameHint')}
          autoComplete="name"
          maxLength={80}
        />
        <ReachFields
          words={{
            question: t('feedback.reach'),
            why: t('feedback.reachWhy'),
            phone: t('feedback.phone'),
            email: t('feedback.email'),
          }}
          errors={{ phone: words('phone'), email: words('email') }}
          own
        />
        {refusal && <Refused refusal={refusal} />}
        <div className="form__send">
          <Button type="submit" wide aria-disabled={sending || undefined}>
            {t('feedback.send')}
          </Button>
          <p className="quiet">
            {terms && t('feedback.kept', { days: terms.town.retention.enquiryDays })}{' '}
            <Link href="/datenschutz">{t('footer.privacy')}</Link>
          </p>
        </div>
      </form>
    </div>
  );
}

function Refused({ refusal }: { refusal: Refusal }) {
  const { t, town } = usePage();
  if (!refusal.uncertain) return <PartFailure refusal={refusal} />;
  return (
    <Notice tone="warning" heading={t('feedback.uncertain')} role="alert">
      <p>{t('feedback.uncertainText')}</p>
      <PhoneLink phone={town.contact.phone} />
    </Notice>
  );
}
