// One enquiry: what somebody wrote, by when it is due, whose it is, and what one does with it.
import type { EnquiryRowFragment } from '@mitnand/api-client/types';
import { Button } from '@mitnand/ui/Button.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { ContactPart } from './ContactPart.tsx';
import { NotePart } from './NotePart.tsx';
import { useEnquiryDeeds } from './useEnquiryDeeds.ts';

interface EnquiryCardProps {
  enquiry: EnquiryRowFragment;
  onChanged: (enquiry: EnquiryRowFragment) => void;
}

export function EnquiryCard({ enquiry, onChanged }: EnquiryCardProps) {
  const { t, dates } = usePage();
  const deeds = useEnquiryDeeds(enquiry, onChanged);
  const { id, kind, text, pagePath, uiLanguage, receivedAt, dueOn, standing, takenBy, closedAt } = enquiry;
  const done = standing === 'DONE';
  const about = t(`enquiries.kind.${kind}`);
  return (
    <li className={`enquiry enquiry--${standing.toLowerCase()}`}>
      <article aria-labelledby={`${id}-titel`}>
        <div className="enquiry__head">
          <h2 id={`${id}-titel`}>{about}</h2>
          <b className="enquiry__standing">
            {done && closedAt
              ? t('enquiries.doneOn', { day: dates.day(dates.dateOf(Date.parse(closedAt))) })
              : t(`enquiries.standing.${standing as 'OPEN'}`, { day: dates.day(dueOn) })}
          </b>
        </div>
        {/* Which language the page had is known, not which one was typed. */}
        <p className="enquiry__text" lang={uiLanguage} dir="auto">
          {text}
        </p>
        <p className="quiet">
          {t('enquiries.received', { moment: dates.dayAndTime(receivedAt) })}
          {pagePath && (
            <>
              {'\u00a0· '}
              <a href={pagePath}>{pagePath}</a>
            </>
          )}
          {takenBy && `\u00a0· ${t('enquiries.takenBy', { name: takenBy })}`}
        </p>
        <ContactPart enquiry={enquiry} about={about} />
        <NotePart enquiry={enquiry} onChanged={onChanged} />
        <div className="buttons">
          {done ? (
            <Button kind="secondary" small onClick={() => void deeds.reopen()}>
              {t('enquiries.reopen')}
            </Button>
          ) : (
            <>
              <Button small onClick={() => void deeds.close()}>
                {t('enquiries.close')}
              </Button>
              {takenBy === null ? (
                <Button kind="secondary" small onClick={() => void deeds.take()}>
                  {t('enquiries.take')}
                </Button>
              ) : (
                <Button kind="tertiary" small onClick={() => void deeds.release()}>
                  {t('enquiries.release')}
                </Button>
              )}
            </>
          )}
        </div>
      </article>
    </li>
  );
}
