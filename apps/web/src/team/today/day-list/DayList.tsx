// The sheet itself: a table for each date, rows by time, a box to tick.
import { groupedNumber } from '@mitnand/i18n/grouped-number';
import { usePage } from '../../../shared/page/PageContext.ts';
import { TownMark } from '../../../shared/page/TownMark.tsx';
import { dialled } from '../../bookings/phone-words.ts';
import type { DayListOfVenue } from './DayListPage.tsx';
import { wordsIn } from '../../../shared/page/wordsIn.ts';

export function DayList({ list }: { list: DayListOfVenue }) {
  const { t, dates } = usePage();
  const places = new Set(list.dates.map(({ occurrence }) => occurrence.venue?.name));
  const [only] = places.size === 1 ? places : [];
  return (
    <article className="day-list">
      <header className="day-list__head">
        <TownMark />
        <h2>
          {list.venue?.name ?? only ?? t('today.allVenues')}, {dates.dayWithYear(list.day)}
        </h2>
        <p>
          {t('today.listPrinted', { moment: dates.dayAndTime(list.madeAt) })} {t('today.listDestroy')}
        </p>
      </header>
      {list.dates.length === 0 && <p>{t('today.listEmpty')}</p>}
      {list.dates.map((date) => (
        <DateOnPaper key={date.occurrence.id} date={date} withVenue={places.size > 1} />
      ))}
    </article>
  );
}

function DateOnPaper({ date, withVenue }: { date: DayListOfVenue['dates'][number]; withVenue: boolean }) {
  const { t, dates } = usePage();
  const { offer, venue, startsAt, endsAt, status } = date.occurrence;
  const headings = ['Time', 'Number', 'Name', 'Party', 'Phone', 'Here'] as const;
  return (
    <section className="day-list__date">
      <h3>
        {dates.timeRange(startsAt, endsAt)} <span {...wordsIn(offer.textLanguage)}>{offer.title}</span>
        {withVenue && venue && `, ${venue.name}`}
      </h3>
      {status === 'CANCELLED' ? (
        <p>{t('today.calledOff')}</p>
      ) : date.entries.length === 0 ? (
        <p>{t('today.listNoBookings')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {t(`today.list${heading}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {date.entries.map((entry) => (
              <Entry key={entry.number} entry={entry} />
            ))}
          </tbody>
        </table>
      )}
      <p className="day-list__walk-ins">{t('today.listWalkIns')} ____________</p>
    </section>
  );
}

function Entry({ entry }: { entry: DayListOfVenue['dates'][number]['entries'][number] }) {
  const { t, dates } = usePage();
  const { startsAt, number, name, partySize, phone, status, waitingPosition, minor, needs } = entry;
  const notes = [
    status === 'WAITLISTED' && t('today.listWaits', { position: waitingPosition ?? 1 }),
    status === 'OFFERED' && t('today.listHeld'),
    minor && t('today.listMinor'),
    needs.worry && t(`worry.${needs.worry}`),
    needs.device && t(`device.${needs.device}`),
  ].filter((note) => note !== false && note !== null);
  return (
    <tr>
      <td>{status === 'WAITLISTED' ? '' : dates.time(startsAt)}</td>
      <td dir="ltr">{groupedNumber(number)}</td>
      <th scope="row">
        {name ?? t('today.noName')}
        {notes.length > 0 && <small>{notes.join(' · ')}</small>}
      </th>
      <td data-label={t('today.listParty')}>{partySize}</td>
      <td dir="ltr">{phone && dialled(phone)}</td>
      <td>
        <span className="day-list__box">
          {status === 'ATTENDED' && <span className="visually-hidden">{t('today.isHere')}</span>}
          {status === 'ATTENDED' && '✓'}
        </span>
      </td>
    </tr>
  );
}
