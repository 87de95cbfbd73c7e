// Telling others: a link for friends, a number for the telephone, a code for cameras, a poster for the notice board.
import './share-offer.css';
import { groupedNumber } from '@mitnand/i18n/grouped-number';
import { Button, buttonClass } from '@mitnand/ui/Button.tsx';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'wouter';
import { usePage } from '../../shared/page/PageContext.ts';
import { Loading } from '../../shared/page/Loading.tsx';
import type { ShownOffer } from '../../shared/offers/shown/shown-offer.ts';
import type { Copied } from '../../shared/page/copy-text.ts';
import { shareLink } from './share-link.ts';
import { shortAddress } from '../../shared/offers/short-address.ts';

const QrCode = lazy(() => import('../../shared/page/QrCode.tsx'));

export function ShareOffer({ offer: { number, title } }: { offer: ShownOffer }) {
  const { t, origin } = usePage();
  const [shared, setShared] = useState<Copied | null>(null);
  const [opened, setOpened] = useState(false);
  const address = shortAddress(origin, number);
  return (
    <section className="share" aria-labelledby="weitersagen">
      <h2 id="weitersagen">{t('offer.share')}</h2>
      <p>
        {t('offer.number', { number: groupedNumber(number) })}
        <br />
        {/* Behind a proxy the browser may know the site by another name than the server. */}
        <bdi dir="ltr" className="share__address" suppressHydrationWarning>
          {address.shown}
        </bdi>
      </p>
      <p className="buttons">
        <Button
          kind="secondary"
          onClick={() => void shareLink({ title, url: address.whole }).then((outcome) => setShared(outcome))}
        >
          {t('offer.shareLink')}
        </Button>
        <Link className={buttonClass('secondary')} href={`/angebote/${number}/aushang`}>
          {t('offer.poster')}
        </Link>
      </p>
      <p role="status" className="share__outcome">
        {shared && t(`offer.shared.${shared}`)}
      </p>
      <details onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
        <summary>{t('offer.showCode')}</summary>
        {opened && (
          <Suspense fallback={<Loading rows={1} />}>
            <QrCode text={address.whole} label={t('offer.code', { address: address.shown })} />
          </Suspense>
        )}
      </details>
    </section>
  );
}
