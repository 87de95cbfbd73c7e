// Says that the server can't be reached, what happens now, and whom to call; nothing that was entered is lost.
import './no-connection.css';
import { usePage } from '../../shared/page/PageContext.ts';

interface NoConnectionProps {
  connected: boolean;
  phone: string;
}

export function NoConnection({ connected, phone }: NoConnectionProps) {
  const { t } = usePage();
  return (
    <div role="status">
      {!connected && (
        <div className="no-connection">
          <h2>{t('kioskOffline.heading')}</h2>
          <p>{t('kioskOffline.again')}</p>
          <p>
            {t('kioskOffline.call')} <b dir="ltr">{phone}</b>
          </p>
        </div>
      )}
    </div>
  );
}
