// Says that venues and organisations did not come: without them the form cannot be finished.
import { PartFailure } from '../../../shared/page/Failure.tsx';
import { useMissingChoices } from './usePostingChoices.ts';

export function MissingChoices() {
  const { refusal, refresh } = useMissingChoices();
  return refusal ? <PartFailure refusal={refusal} onRetry={refresh} /> : null;
}
