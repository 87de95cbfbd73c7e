// Drafts that are deleted soon unless somebody goes on with them; one tap keeps them.
import { KeepDraftDocument } from '@mitnand/api-client/operations/keep-draft';
import type { FadingDraftFragment } from '@mitnand/api-client/types';
import { errorText } from '@mitnand/i18n/error-text';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { PassingButton } from '@mitnand/ui/PassingButton.tsx';
import { Link } from 'wouter';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useApi } from '../../../shared/page/useQuery.ts';
import { AttentionGroup } from './AttentionGroup.tsx';

/** Of a long list the first ones; the rest stands where offers are looked after. */
const shownDrafts = 5;

interface FadingDraftsProps {
  drafts: FadingDraftFragment[];
  onWritten: () => void;
}

export function FadingDrafts({ drafts, onWritten }: FadingDraftsProps) {
  const { t } = usePage();
  const more = drafts.length - shownDrafts;
  return (
    <AttentionGroup heading={t('today.fading')} count={drafts.length}>
      {drafts.slice(0, shownDrafts).map((draft) => (
        <FadingDraft key={draft.id} {...{ draft, onWritten }} />
      ))}
      {more > 0 && (
        <li>
          <Link href="/team/angebote?stand=entwurf">{t('today.moreDrafts', { count: more })}</Link>
        </li>
      )}
    </AttentionGroup>
  );
}

function FadingDraft({ draft, onWritten }: { draft: FadingDraftFragment; onWritten: () => void }) {
  const { t, dates } = usePage();
  const say = useToast();
  const api = useApi();
  const { id, keptUntil } = draft;
  const title = draft.title.trim() || t('today.untitled');
  const keep = async () => {
    const { data, refusal } = await api.mutate(KeepDraftDocument, { id });
    if (refusal) return say({ text: `${title}: ${errorText(t, refusal.code, refusal.values)}` });
    const until = data.keepDraft.keptUntil;
    say({ text: t('today.keptOn', { offer: title, day: until ? dates.day(until) : '' }) });
    onWritten();
  };
  return (
    <li>
      <Link href={`/team/angebote/${id}`}>{title}</Link>
      {keptUntil && <span className="quiet">{t('today.fadingOn', { day: dates.day(keptUntil) })}</span>}
      <span className="attention__do">
        <PassingButton
          kind="secondary"
          small
          aria-label={t('today.keepName', { offer: title })}
          onClick={() => void keep()}
        >
          {t('today.keep')}
        </PassingButton>
      </span>
    </li>
  );
}
