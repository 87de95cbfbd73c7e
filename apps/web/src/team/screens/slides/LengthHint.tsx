// The hint of a field of limited length: how much is left when it becomes little, and that a full one may have cut what was pasted.
import { usePage } from '../../../shared/page/PageContext.ts';
import { charactersLeft } from './characters-left.ts';

interface LengthHintProps {
  hint: string | false;
  text: string;
  /** Characters. */
  most: number;
}

export function LengthHint({ hint, text, most }: LengthHintProps) {
  const { t } = usePage();
  const left = charactersLeft(text, most);
  return (
    <>
      {hint} {left !== null && left > 0 && t('screens.slides.charactersLeft', { left })}
      <span role="status">{left === 0 && t('screens.slides.noCharacterLeft', { most })}</span>
    </>
  );
}
