// One session on the board: who is called last largest, those before smaller, and how many wait.
import type { BoardOfVenueFragment } from '@mitnand/api-client/types';
import { Kind } from '@mitnand/ui/pictures/scenes/Kind.tsx';
import { usePage } from '../../shared/page/PageContext.ts';

interface BoardSessionProps {
  session: BoardOfVenueFragment['sessions'][number];
  /** Where there are several at once, each has its name. */
  isNamed: boolean;
}

export function BoardSession({ session: { title, calls, waiting }, isNamed }: BoardSessionProps) {
  const { t } = usePage();
  const [last, ...before] = calls;
  return (
    <section className="board-session" aria-label={title}>
      {isNamed && <h2>{title}</h2>}
      {/* Said as a sentence to those who listen, each call once. */}
      <p role="status" className="visually-hidden">
        {last && t('callBoard.announce', last)}
      </p>
      {last ? (
        <p className="call call--last" aria-hidden="true" key={`${last.number} ${last.calledAt}`}>
          <Call {...last} />
        </p>
      ) : (
        <div className="call-board__calm">
          <Kind look="speech" />
          <p className="call-board__words">{t('callBoard.soon')}</p>
          <p>{t('callBoard.getNumber')}</p>
        </div>
      )}
      {before.length > 0 && (
        <ul className="calls" aria-label={t('callBoard.before')}>
          {before.map((call) => (
            <li key={call.number} className="call">
              <Call {...call} />
            </li>
          ))}
        </ul>
      )}
      <p className="call-board__waiting">{t('callBoard.waiting', { count: waiting })}</p>
    </section>
  );
}

function Call({ number, table }: { number: number; table: number }) {
  const { t } = usePage();
  return (
    <>
      <b className="call__number">{number}</b>
      <span className="call__arrow" aria-hidden="true" />
      <span className="call__table">{t('callBoard.table', { table })}</span>
    </>
  );
}
