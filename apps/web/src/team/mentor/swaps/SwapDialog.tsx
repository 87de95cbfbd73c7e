// Whom one asks to take over: all who can, or somebody by name; with what stands against it.
import { SwapPartnersDocument, type SwapPartnersQuery } from '@mitnand/api-client/operations/swap-partners';
import { Button } from '@mitnand/ui/Button.tsx';
import { Dialog } from '@mitnand/ui/Dialog.tsx';
import { Loading } from '../../../shared/page/Loading.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useQuery } from '../../../shared/page/useQuery.ts';
import { RefusalText } from '../../frame/RefusalText.tsx';
import type { WeekDeeds } from '../useWeekDeeds.ts';

interface SwapDialogProps {
  open: boolean;
  occurrenceId: string;
  when: string;
  deeds: WeekDeeds;
  onClose: () => void;
}

type Partner = SwapPartnersQuery['swapPartners'][number];

export function SwapDialog({ open, when, onClose, ...rest }: SwapDialogProps) {
  const { t } = usePage();
  return (
    <Dialog {...{ open, onClose }} heading={t('mentor.swap.title')} closeLabel={t('team.close')} look="sheet">
      <p>{when}</p>
      <Partners {...rest} onClose={onClose} />
    </Dialog>
  );
}

function Partners({
  occurrenceId,
  deeds,
  onClose,
}: Pick<SwapDialogProps, 'occurrenceId' | 'deeds' | 'onClose'>) {
  const { t } = usePage();
  const { data, refusal } = useQuery(SwapPartnersDocument, { occurrenceId });
  const ask = (mentorId: string | null) => {
    void deeds.askSwap(occurrenceId, mentorId);
    onClose();
  };
  if (!data) return refusal ? <RefusalText refusal={refusal} /> : <Loading rows={2} />;
  const partners = data.swapPartners;
  if (!partners.some(canTake)) return <p>{t('mentor.swap.nobody')}</p>;
  return (
    <>
      <p className="quiet">{t('mentor.swap.text')}</p>
      <Button wide onClick={() => ask(null)}>
        {t('mentor.swap.askAll')}
      </Button>
      <ul className="partners">
        {partners.map((partner) => (
          <li key={partner.mentorId}>
            <span>
              <b>{partner.name}</b> <Standing partner={partner} />
            </span>
            {canTake(partner) && (
              <Button kind="secondary" onClick={() => ask(partner.mentorId)}>
                {t('mentor.swap.ask', { name: partner.name })}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Standing({ partner: { busy, misfits } }: { partner: Partner }) {
  const { t } = usePage();
  if (busy) return <span className="quiet">{t('mentor.swap.busy')}</span>;
  return (
    <span className="quiet">
      {misfits.length > 0 ? t('mentor.swap.misfits', { count: misfits.length }) : t('mentor.swap.fits')}
    </span>
  );
}

const canTake = ({ busy, misfits }: Partner) => !busy && misfits.length === 0;
