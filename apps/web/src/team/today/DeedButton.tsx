// What one does for somebody on the page: a short word to see, the name with it to hear.
import { Button, type ButtonKind } from '@mitnand/ui/Button.tsx';
import { usePage } from '../../shared/page/PageContext.ts';

interface DeedButtonProps {
  deed: 'checkIn' | 'noShow' | 'undo' | 'takeFor' | 'declineFor';
  name: string;
  kind?: ButtonKind;
  onDo: () => void;
}

export function DeedButton({ deed, name, kind = 'secondary', onDo }: DeedButtonProps) {
  const { t } = usePage();
  return (
    <Button small kind={kind} aria-label={t(`today.${deed}Name`, { name })} onClick={onDo}>
      {t(`today.${deed}`)}
    </Button>
  );
}
