// The secret for an authenticator app: to scan, to open on the same phone, or to type.
import { CopyText } from '@mitnand/ui/CopyText.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { inGroups } from './in-groups.ts';
import QrCode from '../../../shared/page/QrCode.tsx';

interface AuthenticatorProps {
  /** Base32. */
  secret: string;
  /** otpauth:// address. */
  url: string;
}

export function Authenticator({ secret, url }: AuthenticatorProps) {
  const { t } = usePage();
  return (
    <div className="authenticator">
      <p>{t('team.authenticator.what')}</p>
      <QrCode text={url} label={t('team.authenticator.qr')} />
      <p>
        <a href={url}>{t('team.authenticator.onThisPhone')}</a>
      </p>
      <details>
        <summary>{t('team.authenticator.type')}</summary>
        <CopyText text={secret} copyLabel={t('team.copy')} copiedLabel={t('team.copied')}>
          <code>{inGroups(secret)}</code>
        </CopyText>
      </details>
    </div>
  );
}
