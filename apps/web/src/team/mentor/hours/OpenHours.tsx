// People without a booking: the next number in one tap, who is next called in another; no names anywhere.
import { Button } from '@mitnand/ui/Button.tsx';
import { VisuallyHidden } from '@mitnand/ui/VisuallyHidden.tsx';
import { useId } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { RefusalText } from '../../frame/RefusalText.tsx';
import { TableChoice } from './TableChoice.tsx';
import { useOpenHours, type WalkInNumber } from './useOpenHours.ts';
import { useOwnTable } from './useOwnTable.ts';

interface OpenHoursProps {
  occurrenceId: string;
  /** Whichever follows on the page. */
  heading?: 'h2' | 'h3';
}

export function OpenHours({ occurrenceId, heading: Heading = 'h3' }: OpenHoursProps) {
  const { t } = usePage();
  const id = useId();
  const { hours, refusal, serve, call, gone } = useOpenHours(occurrenceId);
  const [table, setTable] = useOwnTable();
  if (!hours) return <RefusalText refusal={refusal} />;
  const next = hours.numbers.find(({ state }) => state === 'WAITING');
  const there = hours.numbers.filter(({ state }) => state !== 'GONE');
  const sits = there.find((number) => number.state === 'CALLED' && number.table === table);
  return (
    <div className="open-hours">
      <Heading>
        {t('mentor.hours.title')}{' '}
        <span className="quiet">{t('mentor.hours.count', { count: hours.count })}</span>
      </Heading>
      <div className="open-hours__do">
        {hours.isOpen && (
          <Button kind="secondary" wide onClick={() => void serve()}>
            {`+ ${t('mentor.hours.next')}`}
          </Button>
        )}
        {next ? (
          <>
            <TableChoice {...{ table }} onChange={setTable} />
            {/* It stays where it is: a tap too many neither calls two to one table nor sends away who was just called. */}
            <Button
              wide
              aria-disabled={sits !== undefined || undefined}
              aria-describedby={sits && `${id}-sits`}
              onClick={() => sits ?? void call(table)}
            >
              {t('mentor.hours.callTo', { number: next.number, table })}
            </Button>
            {sits && (
              <p className="quiet" id={`${id}-sits`}>
                {t('mentor.hours.sits', { number: sits.number, table })}
              </p>
            )}
          </>
        ) : (
          <p className="quiet">{t('mentor.hours.nobodyWaits')}</p>
        )}
      </div>
      {there.length > 0 && (
        <ul className="walk-ins" aria-label={t('mentor.hours.list')}>
          {there.map((number) => (
            <NumberRow key={number.id} number={number} onGone={() => void gone(number)} />
          ))}
        </ul>
      )}
      {hours.boardKey && (
        <p className="open-hours__board">
          <a href={`/aufruf/${hours.boardKey}`} target="_blank" rel="noreferrer">
            {t('mentor.hours.board')}
          </a>{' '}
          <span className="quiet">{t('mentor.hours.boardText')}</span>
        </p>
      )}
    </div>
  );
}

function NumberRow({
  number: { number, state, table },
  onGone,
}: {
  number: WalkInNumber;
  onGone: () => void;
}) {
  const { t } = usePage();
  return (
    <li className={`walk-in walk-in--${state.toLowerCase()}`}>
      <span>
        <VisuallyHidden>{`${t('mentor.hours.list')} `}</VisuallyHidden>
        <b className="walk-in__number">{number}</b> {t('mentor.hours.state', { state, table: table ?? '' })}
      </span>
      <Button small kind="tertiary" aria-label={t('mentor.hours.goneName', { number })} onClick={onGone}>
        {state === 'WAITING' ? t('mentor.hours.left') : t('mentor.hours.gone')}
      </Button>
    </li>
  );
}
