// A link of the first letter: somebody says, by a tap, that the address is theirs. Opening the page confirms nothing, as
// programs that look for evil open links too.
import '../../shared/page/section.css';
import { ConfirmAddressDocument } from '@mitnand/api-client/operations/confirm-address';
import type { Refusal } from '@mitnand/api-client/refusal';
import { errorText } from '@mitnand/i18n/error-text';
import { Button, buttonClass } from '@mitnand/ui/Button.tsx';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { usePage } from '../../shared/page/PageContext.ts';
import { usePageHead } from '../../shared/page/usePageHead.ts';
import { useApi } from '../../shared/page/useQuery.ts';

type Answer = 'confirmed' | 'over';

export default function ConfirmAddressPage() {
  const { t } = usePage();
  const api = useApi();
  const token = useRef('');
  const heading = useRef<HTMLHeadingElement>(null);
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  usePageHead({ title: t('confirmAddress.title') });
  useEffect(() => {
    token.current = location.hash.slice(1) || token.current;
    history.replaceState(history.state, '', location.pathname + location.search);
    api.prepare();
  }, [api]);
  useEffect(() => {
    if (answer) heading.current?.focus();
  }, [answer]);
  const confirm = async () => {
    if (busy) return;
    setBusy(true);
    setRefusal(null);
    const { data, refusal: why } = await api.mutate(ConfirmAddressDocument, { token: token.current });
    setBusy(false);
    if (data) setAnswer(data.confirmAddress ? 'confirmed' : 'over');
    else setRefusal(why);
  };
  return (
    <div className="page">
      <h1 ref={heading} tabIndex={-1}>
        {answer ? t(`confirmAddress.${answer}`) : t('confirmAddress.title')}
      </h1>
      <p>{answer ? t(`confirmAddress.${answer}Text`) : t('confirmAddress.text')}</p>
      <noscript>
        <Notice tone="warning" heading={t('confirmAddress.noScript')} />
      </noscript>
      {refusal && (
        <Notice tone="warning" heading={t('confirmAddress.notConfirmed')} role="alert">
          <p>{errorText(t, refusal.code, refusal.values)}</p>
        </Notice>
      )}
      <div className="buttons">
        {answer ? (
          <Link className={buttonClass('secondary')} href="/angebote">
            {t('notFound.offers')}
          </Link>
        ) : (
          <Button onClick={() => void confirm()} aria-disabled={busy || undefined}>
            {t('confirmAddress.confirm')}
          </Button>
        )}
      </div>
    </div>
  );
}
