// "From where I am": asked of the browser only after a tap, rounded before anything else happens with it.
import { Button } from '@mitnand/ui/Button.tsx';
import { useEffect, useState } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { positionOf } from '../offer-search.ts';

const PATIENCE_MS = 10_000;
/** Where somebody stood five minutes ago is near enough. */
const OLD_ENOUGH_MS = 300_000;

type Search = 'idle' | 'asking' | 'failed';

/** Only where a browser can tell; without JavaScript there are the parts of town. */
export function PositionButton({ onPosition }: { onPosition: (position: string) => void }) {
  const { t } = usePage();
  const [canTell, setCanTell] = useState(false);
  const [state, setState] = useState<Search>('idle');
  useEffect(() => setCanTell('geolocation' in navigator && window.isSecureContext), []);
  if (!canTell) return null;
  const ask = () => {
    setState('asking');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setState('idle');
        onPosition(positionOf(coords.latitude, coords.longitude));
      },
      () => setState('failed'),
      { enableHighAccuracy: false, timeout: PATIENCE_MS, maximumAge: OLD_ENOUGH_MS },
    );
  };
  return (
    <div className="filters__position">
      <Button kind="secondary" onClick={ask} aria-describedby="ort-hinweis">
        {t('filter.position')}
      </Button>
      <p className="field__hint" id="ort-hinweis">
        {t('filter.positionHint')}
      </p>
      <p role="status">{state === 'failed' && t('filter.positionFailed')}</p>
    </div>
  );
}
