// Asks what this browser is, and says every 20 seconds that it is there; without an answer it goes on as it was.
import { KioskAliveDocument } from '@mitnand/api-client/operations/kiosk-alive';
import { OwnKioskDocument } from '@mitnand/api-client/operations/own-kiosk';
import type { ThisDeviceFragment } from '@mitnand/api-client/types';
import { useCallback, useEffect, useState } from 'react';
import { useApi } from '../../shared/page/useQuery.ts';
import { nextState, type DeviceState } from './device-state.ts';

const SIGN_OF_LIFE_MS = 20_000;
/** While it knows nothing of itself. */
const ASK_AGAIN_MS = 3_000;

export interface ThisDevice {
  device: DeviceState;
  /** With an answer that came otherwise: enrolled, locked, unlocked. */
  is: (device: ThisDeviceFragment | null) => void;
}

export function useThisDevice(): ThisDevice {
  const api = useApi();
  const [device, setDevice] = useState<DeviceState>({ state: 'asking' });
  const is = useCallback(
    (answer: ThisDeviceFragment | null) => setDevice((last) => nextState(last, answer)),
    [],
  );
  const asking = device.state === 'asking';
  useEffect(() => {
    let stopped = false;
    const look = async () => {
      // Whether it may be used is asked; that it is there is said, and noted.
      const { data } = asking ? await first() : await again();
      if (!stopped && data) is(data.device);
    };
    const first = async () => {
      const { data } = await api.ask(OwnKioskDocument, {});
      return { data: data && { device: data.ownKiosk } };
    };
    const again = async () => {
      const { data } = await api.mutate(KioskAliveDocument, {});
      return { data: data && { device: data.kioskAlive } };
    };
    const lookNow = () => void look();
    lookNow();
    const timer = setInterval(lookNow, asking ? ASK_AGAIN_MS : SIGN_OF_LIFE_MS);
    addEventListener('online', lookNow);
    return () => {
      stopped = true;
      clearInterval(timer);
      removeEventListener('online', lookNow);
    };
  }, [api, asking, is]);
  return { device, is };
}
