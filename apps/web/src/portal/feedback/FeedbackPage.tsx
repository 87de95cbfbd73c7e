// A barrier, a mistake, a suggestion or praise: told from any page, without an account.
import { useSearch } from 'wouter';
import { namedPage } from '../../shared/page/named-page.ts';
import { usePage } from '../../shared/page/PageContext.ts';
import { usePageHead } from '../../shared/page/usePageHead.ts';
import { FeedbackDone } from './FeedbackDone.tsx';
import { FeedbackForm } from './FeedbackForm.tsx';
import { useGiveFeedback } from './useGiveFeedback.ts';

export default function FeedbackPage() {
  const { t } = usePage();
  const page = namedPage(new URLSearchParams(useSearch()).get('seite') ?? '');
  const { receipt, startOver, ...giving } = useGiveFeedback();
  usePageHead({ title: t('feedback.title') });
  if (receipt) return <FeedbackDone receipt={receipt} page={page} onAgain={startOver} />;
  return <FeedbackForm page={page} {...giving} />;
}
