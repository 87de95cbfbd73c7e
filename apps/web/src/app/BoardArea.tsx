// What surrounds a board on a wall: nothing.
import type { ReactNode } from 'react';

export default function BoardArea({ children }: { children: ReactNode }) {
  return <main id="inhalt">{children}</main>;
}
