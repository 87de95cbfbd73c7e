// How a screen gets onto its device: addresses to open or scan, three lines to copy, and whether it has arrived.
import type { ScreenDetailsFragment } from '@mitnand/api-client/types';
import { CopyText } from '@mitnand/ui/CopyText.tsx';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import QrCode from '../../../shared/page/QrCode.tsx';
import { stateOf } from '../list/screen-state.ts';
import { momentOfYears } from '../moment-of-years.ts';
import { AccessPart } from './AccessPart.tsx';

export function HangPart({ screen, onChanged }: { screen: ScreenDetailsFragment; onChanged: () => void }) {
  const { t } = usePage();
  const { addresses } = screen;
  return (
    <>
      <section className="screen-part" aria-labelledby="aufhaengen">
        <h2 id="aufhaengen">{t('screens.hang.title')}</h2>
        <Seen screen={screen} />
        <p>{t('screens.hang.lead')}</p>
        <Address what="player" address={addresses.player} />
        <Address what="html" address={addresses.page} />
        <Address what="text" address={addresses.text} />
      </section>
      <section className="screen-part" aria-labelledby="drei-zeilen">
        <h2 id="drei-zeilen">{t('screens.hang.lines')}</h2>
        <p>{t('screens.hang.linesText')}</p>
        <CopyText
          text={addresses.lines}
          copyLabel={t('screens.hang.copy', { what: t('screens.hang.linesName') })}
          copiedLabel={t('team.copied')}
        >
          <code className="screen-lines">{addresses.lines}</code>
        </CopyText>
      </section>
      <AccessPart {...{ screen, onChanged }} />
    </>
  );
}

function Seen({ screen }: { screen: ScreenDetailsFragment }) {
  const page = usePage();
  const { t, now } = page;
  const { lastSeenAt, seenBy, revokedAt } = screen;
  if (revokedAt) return null;
  const how = t(`screens.seenBy.${seenBy ?? 'PLAYER'}`);
  return (
    <div role="status">
      {!lastSeenAt && <p>{t('screens.hang.waiting')}</p>}
      {lastSeenAt && stateOf(screen, now) === 'RUNNING' && (
        <Notice tone="success" heading={t('screens.hang.here', { how })} />
      )}
      {lastSeenAt && stateOf(screen, now) === 'SILENT' && (
        <p>{t('screens.hang.seen', { when: momentOfYears(page, lastSeenAt), how })}</p>
      )}
    </div>
  );
}

function Address({ what, address }: { what: 'player' | 'html' | 'text'; address: string }) {
  const { t } = usePage();
  const name = t(`screens.hang.${what}`);
  return (
    <div className="screen-address">
      <h3>{name}</h3>
      <p className="quiet">{t(`screens.hang.${what}Text`)}</p>
      <CopyText
        text={address}
        copyLabel={t('screens.hang.copy', { what: name })}
        copiedLabel={t('team.copied')}
      >
        <a href={address} target="_blank" rel="noreferrer">
          {address}
        </a>
      </CopyText>
      <details className="unfold">
        <summary>
          {t('screens.hang.qr')}
          <span className="visually-hidden">: {name}</span>
        </summary>
        <QrCode text={address} label={t('screens.hang.qrOf', { what: name })} />
      </details>
    </div>
  );
}
