// A loudspeaker with waves, or struck out.
import { Icon } from '@mitnand/ui/pictures/icons.tsx';

export function SoundIcon({ on }: { on: boolean }) {
  return (
    <Icon>
      <path d="M3 9.500v5h4l5 4v-13l-5 4Z" />
      <path d={on ? 'M15.500 9a4.200 4.200 0 0 1 0 6M18 6.500a8 8 0 0 1 0 11' : 'm16 9.500 5 5m0-5-5 5'} />
    </Icon>
  );
}
