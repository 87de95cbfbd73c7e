// Calendars and feeds to subscribe to: out of the way for all who don't look for them.
import './subscribe.css';
import { Button, buttonClass } from '@mitnand/ui/Button.tsx';
import { VisuallyHidden } from '@mitnand/ui/VisuallyHidden.tsx';
import { useState } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { copyText, type Copied } from '../../shared/page/copy-text.ts';
import { type FeedLink, webcal } from './feed-addresses.ts';

interface SubscribeProps {
  of: 'calendar' | 'feed';
  links: readonly FeedLink[];
}

export function Subscribe({ of, links }: SubscribeProps) {
  const { t } = usePage();
  return (
    <details className="subscribe">
      <summary>{t(`subscribe.${of}`)}</summary>
      <p>{t(`subscribe.${of}Text`)}</p>
      <ul className="subscribe__links">
        {links.map((link) => (
          <SubscribeLink key={link.address} link={link} />
        ))}
      </ul>
    </details>
  );
}

/** The address to read stands there even where nothing can be copied. */
function SubscribeLink({ link: { label, type, address } }: { link: FeedLink }) {
  const { t } = usePage();
  const [copied, setCopied] = useState<Copied | null>(null);
  return (
    <li className="subscribe__link">
      <b dir="auto">{label}</b>
      {/* Behind a proxy the browser may know the site by another name than the server. */}
      <bdi dir="ltr" className="subscribe__address" suppressHydrationWarning>
        {address}
      </bdi>
      <div className="buttons">
        {type === 'text/calendar' && (
          <a className={buttonClass('tertiary')} href={webcal(address)} suppressHydrationWarning>
            {t('subscribe.open')}
            <VisuallyHidden>, {label}</VisuallyHidden>
          </a>
        )}
        <Button kind="tertiary" onClick={() => void copyText(address).then(setCopied)}>
          {t('subscribe.copy')}
          <VisuallyHidden>, {label}</VisuallyHidden>
        </Button>
      </div>
      <p role="status" className="subscribe__outcome">
        {copied && t(`subscribe.outcome.${copied}`)}
      </p>
    </li>
  );
}
