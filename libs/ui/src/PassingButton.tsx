// A button that goes away with what it does, as a row that is removed.
import { useLayoutEffect, useRef } from 'react';
import { Button, type ButtonProps } from './Button.tsx';

/** The focus stays near by: on the nearest part around it that can have it. */
export function PassingButton(props: Omit<ButtonProps, 'ref'>) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const pressed = button.current;
    return () => {
      if (document.activeElement === pressed)
        pressed?.closest<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
    };
  }, []);
  return <Button {...props} ref={button} />;
}
