// Whether there is room for the preview beside the form.
import { useSyncExternalStore } from 'react';

const wide = '(width >= 75rem)';

export function useRoomBeside(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = matchMedia(wide);
      query.addEventListener('change', onChange);
      return () => query.removeEventListener('change', onChange);
    },
    () => matchMedia(wide).matches,
    () => false,
  );
}
