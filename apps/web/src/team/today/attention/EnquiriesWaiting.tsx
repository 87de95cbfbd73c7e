// What people told the town and nobody has dealt with yet, with the day that was promised.
import { Link } from 'wouter';
import { usePage } from '../../../shared/page/PageContext.ts';
import type { Day } from '../useDay.ts';
import { AttentionGroup } from './AttentionGroup.tsx';

/** Of many the most pressing; the rest stands in the inbox. */
const shownEnquiries = 5;
const mostShown = 70;

export function EnquiriesWaiting({ enquiries }: { enquiries: Day['enquiries'] }) {
  const { t, dates } = usePage();
  return (
    <AttentionGroup heading={t('today.enquiries')} count={enquiries.length}>
      {enquiries.slice(0, shownEnquiries).map(({ id, text, standing, dueOn, uiLanguage, takenBy }) => (
        <li key={id}>
          <Link href="/team/anfragen" lang={uiLanguage} dir="auto">
            {text.length > mostShown ? `${text.slice(0, mostShown)}…` : text}
          </Link>
          <b className={standing === 'OPEN' ? 'attention__left' : 'attention__left attention__left--soon'}>
            {t(`today.enquiry.${standing as 'OPEN'}`, { day: dates.day(dueOn) })}
          </b>
          {takenBy && <span className="quiet">{takenBy}</span>}
        </li>
      ))}
      {enquiries.length > shownEnquiries && (
        <li>
          <Link href="/team/anfragen">{t('today.allEnquiries', { count: enquiries.length })}</Link>
        </li>
      )}
    </AttentionGroup>
  );
}
