// What a page shows when its answer did not come: what happened, nothing is lost, what to do now.
import type { Refusal } from '@mitnand/api-client/refusal';
import { errorText } from '@mitnand/i18n/error-text';
import { Button } from '@mitnand/ui/Button.tsx';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { PhoneLink } from './PhoneLink.tsx';
import { usePage } from './PageContext.ts';
import { usePageHead } from './usePageHead.ts';

interface FailureProps {
  refusal: Refusal;
  /** Asks again. */
  onRetry?: () => void;
}

/** In place of the page. */
export function Failure(props: FailureProps) {
  const { t } = usePage();
  usePageHead({ title: t('failure.heading'), status: props.refusal.uncertain ? 503 : 400 });
  return <PartFailure {...props} />;
}

/** In place of a part: the page keeps its title. */
export function PartFailure({ refusal, onRetry }: FailureProps) {
  const { t, town } = usePage();
  return (
    <Notice tone="warning" heading={t('failure.heading')} role="alert">
      <p>{errorText(t, refusal.code, refusal.values)}</p>
      <div className="buttons">
        {onRetry && <Button onClick={onRetry}>{t('failure.retry')}</Button>}
        <PhoneLink phone={town.contact.phone} />
      </div>
    </Notice>
  );
}
