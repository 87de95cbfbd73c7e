// Buttons and links that look like them: KERN's shape, verbs first.
import type { ComponentProps } from 'react';

export type ButtonKind = 'primary' | 'secondary' | 'tertiary';

/** The classes of a button, for links of a router; `small` for rows of a dense list. */
export function buttonClass(kind: ButtonKind = 'primary', wide = false, small = false): string {
  return `kern-btn kern-btn--${kind}${wide ? ' kern-btn--block' : ''}${small ? ' button--small' : ''}`;
}

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  kind?: ButtonKind;
  wide?: boolean;
  small?: boolean;
}

/** A button; `type` is `button` unless said otherwise, so that none submits by accident. */
export function Button({ kind, wide, small, type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={buttonClass(kind, wide, small)} />;
}
