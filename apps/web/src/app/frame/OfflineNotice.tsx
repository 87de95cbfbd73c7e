// Says when the device has lost its connection, and when it is back.
import { useSyncExternalStore } from 'react';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { usePage } from '../../shared/page/PageContext.ts';

function subscribe(onChange: () => void) {
  addEventListener('online', onChange);
  addEventListener('offline', onChange);
  return () => {
    removeEventListener('online', onChange);
    removeEventListener('offline', onChange);
  };
}

export function OfflineNotice() {
  const { t, town } = usePage();
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  return (
    <div className="offline" role="status">
      {!online && (
        <Notice tone="warning" heading={t('offline.heading')}>
          <p>{t('offline.text', { phone: town.contact.phone })}</p>
        </Notice>
      )}
    </div>
  );
}
