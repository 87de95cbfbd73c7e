// The board on the wall: which number goes to which table. Large, without names, and honest when the line is down.
import './call-board.css';
import { useParams } from 'wouter';
import { Loading } from '../../shared/page/Loading.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { usePageHead } from '../../shared/page/usePageHead.ts';
import { BoardSession } from './BoardSession.tsx';
import { useCallBoard } from './useCallBoard.ts';

export default function CallBoardPage() {
  const { t, dates } = usePage();
  const { key = '' } = useParams<{ key: string }>();
  const { board, lostAt, refusal } = useCallBoard(key);
  usePageHead({ title: t('callBoard.title') });
  const isUnknown = !board && refusal && !refusal.uncertain;
  return (
    <div className="call-board">
      <h1>
        {t('callBoard.title')}
        {board && <span className="call-board__venue">{board.venueName}</span>}
      </h1>
      {lostAt !== null && board && (
        <p className="call-board__lost" role="status">
          {t('callBoard.lost', { time: dates.time(lostAt) })}
        </p>
      )}
      {!board &&
        (isUnknown ? <p className="call-board__words">{t('callBoard.unknown')}</p> : <Loading rows={2} />)}
      {board?.sessions.length === 0 && <p className="call-board__words">{t('callBoard.closed')}</p>}
      {board && board.sessions.length > 0 && (
        <div
          className={board.sessions.length > 1 ? 'board-sessions board-sessions--several' : 'board-sessions'}
        >
          {board.sessions.map((session) => (
            <BoardSession
              key={`${session.title} ${session.endsAt}`}
              session={session}
              isNamed={board.sessions.length > 1}
            />
          ))}
        </div>
      )}
    </div>
  );
}
