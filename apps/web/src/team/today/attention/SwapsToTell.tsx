// What mentors must hear of swaps whom no letter reaches; an entry goes when somebody has told them, or when it is not true any more.
import { NoteSwapToldDocument } from '@mitnand/api-client/operations/note-swap-told';
import { errorText } from '@mitnand/i18n/error-text';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { PassingButton } from '@mitnand/ui/PassingButton.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useApi } from '../../../shared/page/useQuery.ts';
import type { Day } from '../useDay.ts';
import { AttentionGroup } from './AttentionGroup.tsx';

type Swap = Day['swapsToTell'][number];

export function SwapsToTell({ swaps, onChanged }: { swaps: Swap[]; onChanged: () => void }) {
  const { t } = usePage();
  return (
    <AttentionGroup heading={t('today.swaps.heading')} count={swaps.length}>
      {swaps.map((swap) => (
        <SwapToTell key={swap.id} {...{ swap, onChanged }} />
      ))}
    </AttentionGroup>
  );
}

function SwapToTell({ swap, onChanged }: { swap: Swap; onChanged: () => void }) {
  const { t, dates } = usePage();
  const say = useToast();
  const api = useApi();
  const { id, mentorName, news, fromName, answeredBy, startsAt, answerBy, occurrence } = swap;
  const told = async () => {
    const { refusal } = await api.mutate(NoteSwapToldDocument, { id });
    if (refusal) say({ text: `${mentorName}: ${errorText(t, refusal.code, refusal.values)}` });
    onChanged();
  };
  const place = occurrence.venue?.name ?? occurrence.offer.title;
  return (
    <li>
      <b>{mentorName}</b>
      <span>
        {t(`today.swaps.${news as 'SWAP_ASKED'}`, {
          ...{
            from: fromName,
            name: answeredBy ?? '',
            mentor: mentorName,
            until: dates.dayAndTime(answerBy),
          },
        })}
      </span>
      <span className="quiet">{`${dates.dayAndTime(startsAt)}, ${place}`}</span>
      <span className="attention__do">
        <PassingButton
          kind="secondary"
          small
          aria-label={t('today.swaps.toldName', { name: mentorName })}
          onClick={() => void told()}
        >
          {t('today.swaps.told')}
        </PassingButton>
      </span>
    </li>
  );
}
