// Whom to call: nobody can write to them, and there is something they must know. An entry is gone when its reason is.
import type { CallToMakeFragment } from '@mitnand/api-client/types';
import { usePage } from '../../../shared/page/PageContext.ts';
import { AttentionGroup } from './AttentionGroup.tsx';
import { CallEntry } from './CallEntry.tsx';

interface CallsProps {
  calls: CallToMakeFragment[];
  onChanged: () => void;
}

/** Of many the most urgent; the next ones move up. */
const shownCalls = 50;

export function Calls({ calls, onChanged }: CallsProps) {
  const { t } = usePage();
  return (
    <AttentionGroup heading={`${t('today.calls.heading')} (${calls.length})`} count={calls.length}>
      {calls.slice(0, shownCalls).map((call) => (
        <CallEntry key={call.id} call={call} onChanged={onChanged} />
      ))}
    </AttentionGroup>
  );
}
