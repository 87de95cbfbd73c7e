// What a change of the rota means for everybody who has booked, before it is made.
import { Button } from '@mitnand/ui/Button.tsx';
import { Dialog } from '@mitnand/ui/Dialog.tsx';
import { Choice, ChoiceGroup } from '@mitnand/ui/fields/Choice.tsx';
import type { DatesScope } from '@mitnand/api-client/types';
import { useState } from 'react';
import { Loading } from '../../../shared/page/Loading.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { RefusalText } from '../../frame/RefusalText.tsx';
import { Clashes, Beyond, Talks } from './StaffingWords.tsx';
import type { Wish } from './staffing.ts';
import { useStaffing } from './useStaffing.ts';
import type { Session } from '../week/week.ts';

const scopes: DatesScope[] = ['THIS', 'THIS_AND_LATER'];
const whereto = { ADD: 'in', REMOVE: 'from', MOVE: 'to' } as const;

interface StaffingDialogProps {
  wish: Wish | null;
  onClose: () => void;
  onDone: (scope: DatesScope) => void;
}

export function StaffingDialog({ wish, onClose, onDone }: StaffingDialogProps) {
  const { t } = usePage();
  const heading = wish && t(`rota.wish.${wish.do}`, { name: wish.taken.name });
  return (
    <Dialog open={wish !== null} {...{ onClose, heading }} closeLabel={t('team.close')} look="wide">
      {wish && <StaffingForm {...{ wish, onClose, onDone }} />}
    </Dialog>
  );
}

function StaffingForm({ wish, onClose, onDone }: StaffingDialogProps & { wish: Wish }) {
  const { t, dates } = usePage();
  const [scope, setScope] = useState<DatesScope>('THIS');
  const [agreed, setAgreed] = useState(false);
  const { effects, refusal, busy, apply } = useStaffing(wish, scope);
  const mayRepeat = wish.do !== 'MOVE' && wish.session.inSeries;
  const isOver = (effects?.beyond.length ?? 0) > 0;
  const blocked = !effects || effects.clashes.length > 0 || (isOver && !agreed);
  const named = ({ startsAt, endsAt, title }: Session) => `${dates.span(startsAt, endsAt)}, ${title}`;
  const send = async () => {
    if (!blocked && (await apply(agreed))) onDone(scope);
  };
  return (
    <div className="rota-wish">
      {wish.do === 'MOVE' && <p>{t('rota.from', { session: named(wish.from) })}</p>}
      <p>{t(`rota.${whereto[wish.do]}`, { session: named(wish.session) })}</p>
      {mayRepeat && (
        <ChoiceGroup id="umfang" label={t('rota.whichDates')}>
          {scopes.map((value) => (
            <Choice
              key={value}
              id={`umfang-${value}`}
              type="radio"
              name="umfang"
              label={t(`rota.scope.${value as 'THIS'}`)}
              checked={scope === value}
              onChange={() => setScope(value)}
            />
          ))}
        </ChoiceGroup>
      )}
      <section aria-labelledby="dann" aria-live="polite">
        <h3 id="dann">{t('rota.then')}</h3>
        {!effects && !refusal && <Loading rows={1} />}
        {effects && <Talks effects={effects} />}
        {effects && wish.do !== 'REMOVE' && <p className="quiet">{t('rota.waitersFollow')}</p>}
        {effects && <Clashes effects={effects} />}
        {effects && <Beyond effects={effects} />}
      </section>
      {isOver && (
        <Choice
          id="abgesprochen"
          label={t('rota.agreed', { name: wish.taken.name })}
          checked={agreed}
          onChange={() => setAgreed(!agreed)}
        />
      )}
      <RefusalText refusal={refusal} />
      <div className="buttons">
        <Button onClick={() => void send()} aria-disabled={blocked || busy || undefined}>
          {t(`rota.apply.${wish.do}`)}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {t('rota.leave')}
        </Button>
      </div>
    </div>
  );
}
