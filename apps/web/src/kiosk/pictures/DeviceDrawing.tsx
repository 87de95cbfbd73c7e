// The devices, drawn by what tells them apart for somebody who holds one in the hand.
import type { Device } from '@mitnand/api-client/types';
import type { ReactNode } from 'react';
import { Drawing, PhoneShape } from './Drawing.tsx';

const drawings: Record<Device, ReactNode> = {
  // Three signs at its lower edge.
  ANDROID: (
    <PhoneShape>
      <circle className="drawing__dot" cx="48" cy="12.5" r="1.8" />
      <path className="drawing__line" d="m42 78-5 3 5 3Z" />
      <circle className="drawing__line" cx="49" cy="81" r="2.8" />
      <path className="drawing__line" d="M56 78.500h5v5h-5Z" />
      <circle className="drawing__apricot" cx="48" cy="40" r="8" />
    </PhoneShape>
  ),
  // A notch above, a line below.
  IPHONE: (
    <PhoneShape>
      <path className="drawing__ink" d="M40 8h16v4a3 3 0 0 1-3 3H43a3 3 0 0 1-3-3Z" />
      <path className="drawing__line" d="M41 82h14" />
      <rect className="drawing__apricot" x="40" y="32" width="16" height="16" rx="5" />
    </PhoneShape>
  ),
  TABLET: (
    <>
      <rect className="drawing__paper" x="4" y="16" width="88" height="64" rx="8" />
      <rect className="drawing__tint" x="12" y="24" width="72" height="48" rx="2" />
      <path className="drawing__petrol" d="m18 68 16-20 12 12 8-7 16 15Z" />
      <circle className="drawing__apricot" cx="66" cy="38" r="6" />
    </>
  ),
  PC: (
    <>
      <rect className="drawing__paper" x="16" y="16" width="64" height="46" rx="6" />
      <rect className="drawing__tint" x="22" y="22" width="52" height="34" rx="2" />
      <path className="drawing__paper" d="M12 62h72l8 16a3 3 0 0 1-3 4H7a3 3 0 0 1-3-4Z" />
      <path className="drawing__soft" d="M18 69h60M40 76h16" />
      <path className="drawing__spark" d="M30 32h18M30 42h26" />
    </>
  ),
  // A watch, a television, a camera: whatever else there is.
  OTHER: (
    <>
      <rect className="drawing__paper" x="6" y="10" width="58" height="42" rx="5" />
      <path className="drawing__line" d="M22 60h26M35 52v8" />
      <path className="drawing__apricot" d="m29 23 15 8-15 8Z" />
      <path className="drawing__petrol" d="M64 58h16l2-10H62ZM64 82h16l2 10H62Z" />
      <rect className="drawing__paper" x="58" y="56" width="28" height="28" rx="8" />
      <path className="drawing__line" d="M72 63v8h6" />
    </>
  ),
};

export const DeviceDrawing = ({ device }: { device: Device }) => <Drawing>{drawings[device]}</Drawing>;

export const UnknownDeviceDrawing = () => (
  <Drawing>
    <PhoneShape>
      <path className="drawing__bold" d="M40 36c0-5 3.5-8 8-8s8 3 8 7.500c0 6-8 6-8 12" />
      <circle className="drawing__apricot" cx="48" cy="58" r="4" />
    </PhoneShape>
  </Drawing>
);
