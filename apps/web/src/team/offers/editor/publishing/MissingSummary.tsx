// What publishing still asks for, each as a link to its field; it gets the focus when it appears.
import { errorText } from '@mitnand/i18n/error-text';
import { Button } from '@mitnand/ui/Button.tsx';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { useEffect, useRef } from 'react';
import { usePage } from '../../../../shared/page/PageContext.ts';
import { fieldId, type OfferField } from '../../form/useOfferFields.ts';
import { fieldName } from './field-name.ts';
import { isWish } from './is-wish.ts';
import type { Publishing } from './usePublish.ts';

export function MissingSummary({ publishing: { missing, refusal, publish } }: { publishing: Publishing }) {
  const { t } = usePage();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    summary.current?.focus();
  }, [missing, refusal]);
  if (missing.length === 0 && !refusal) return null;
  // The summary goes with its button: the focus waits around it.
  const agree = () => {
    summary.current?.closest('main')?.focus({ preventScroll: true });
    void publish(true);
  };
  return (
    <div ref={summary} tabIndex={-1} className="posting-summary">
      {refusal ? (
        <Notice tone="danger" heading={t('posting.notPublished')}>
          <p>{errorText(t, refusal.code, refusal.values)}</p>
          {isWish(refusal) && (
            <Button kind="secondary" onClick={agree}>
              {t('posting.agreed')}
            </Button>
          )}
        </Notice>
      ) : (
        <Notice tone="danger" heading={t('posting.missing', { count: missing.length })}>
          <p>{t('posting.missingText')}</p>
          <ul>
            {missing.map((field) => (
              <li key={field}>
                <a href={`#${fieldId(field)}`} onClick={(event) => (event.preventDefault(), goTo(field))}>
                  {fieldName(t, field)}
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}

/** Shows the field wherever it is folded away, and gives it the focus. */
function goTo(field: OfferField): void {
  const control = document.getElementById(fieldId(field));
  control?.closest('details')?.setAttribute('open', '');
  control?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}
