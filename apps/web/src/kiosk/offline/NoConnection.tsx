// Says that the server can't be reached, and whom to call; in place of the masthead, so that it hides nothing that was asked.
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
          <p>
            <b>{t('kioskOffline.heading')}</b>
          </p>
          <p>
            {t('kioskOffline.call')} <b dir="ltr">{phone}</b>
          </p>
        </div>
      )}
    </div>
  );
}
