// Why something was refused, above the form it was sent with; said at once to those who listen.
import type { Refusal } from '@mitnand/api-client/refusal';
import { errorText } from '@mitnand/i18n/error-text';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { usePage } from '../../shared/page/PageContext.ts';

export function RefusalText({ refusal }: { refusal: Refusal | null | undefined }) {
  const { t } = usePage();
  if (!refusal) return null;
  return <Notice tone="danger" role="alert" heading={errorText(t, refusal.code, refusal.values)} />;
}
