// The back button of the browser, a mouse or a keyboard leads nowhere: there is one entry behind this page, and it leads here.
import { useEffect } from 'react';

const guard = 'kiosk';

export function useBackButtonStays(): void {
  useEffect(() => {
    // After a reload the guard is there already.
    if (history.state !== guard) history.pushState(guard, '');
    const stay = () => history.forward();
    addEventListener('popstate', stay);
    return () => removeEventListener('popstate', stay);
  }, []);
}
