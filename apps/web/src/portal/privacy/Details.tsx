// Each detail that is asked for: what for, until when, and who sees it.
import { usePage } from '../../shared/page/PageContext.ts';
import { explained, type Explained } from './explained.ts';

export function Details({ enquiryDays }: { enquiryDays: number }) {
  const { t } = usePage();
  const until = (when: Explained['until']) =>
    when === 'untilEnquiry' ? t('privacy.untilEnquiry', { days: enquiryDays }) : t(`privacy.${when}`);
  return (
    <div className="privacy-details">
      {explained.map(({ item, until: when, who }) => (
        <section key={item}>
          <h3>{t(`privacy.item.${item}`)}</h3>
          <dl>
            <div>
              <dt>{t('privacy.why')}</dt>
              <dd>{t(`privacy.item.${item}Why`)}</dd>
            </div>
            <div>
              <dt>{t('privacy.until')}</dt>
              <dd>{until(when)}</dd>
            </div>
            <div>
              <dt>{t('privacy.who')}</dt>
              <dd>{t(`privacy.${who}`)}</dd>
            </div>
          </dl>
        </section>
      ))}
    </div>
  );
}
