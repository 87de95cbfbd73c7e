// Why a picture was not taken, and what to do.
import type { Refusal } from '@mitnand/api-client/refusal';
import { errorText } from '@mitnand/i18n/error-text';
import { usePage } from '../../../shared/page/PageContext.ts';

const reasons = ['TOO_LARGE', 'NOT_A_PICTURE', 'TOO_MANY_PIXELS', 'TOO_SMALL', 'BROKEN'] as const;

export function useRefusedPicture(): (refusal: Refusal) => string {
  const { t } = usePage();
  return ({ code, values }) => {
    const reason = reasons.find((known) => known === values['reason']);
    return reason ? t(`posting.refusedPicture.${reason}`) : errorText(t, code, values);
  };
}
