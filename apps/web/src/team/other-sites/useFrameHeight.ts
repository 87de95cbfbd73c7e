// The height that the list in a frame of ours says it has.
import { useEffect, useRef, useState } from 'react';

/** Until it says so, in CSS pixels. */
const BEFORE = 320;

export function useFrameHeight() {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(BEFORE);
  useEffect(() => {
    const hear = ({ source, origin, data }: MessageEvent<{ mitnand?: unknown; height?: unknown } | null>) => {
      if (source !== frame.current?.contentWindow || origin !== location.origin) return;
      if (data?.mitnand === 'height' && typeof data.height === 'number') setHeight(data.height);
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, []);
  return { frame, height };
}
