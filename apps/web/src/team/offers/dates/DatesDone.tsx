// What happened to whom, once it has happened; the way on has the focus and is described by it.
import type { ConsequencesFragment } from '@mitnand/api-client/types';
import { Button } from '@mitnand/ui/Button.tsx';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { useEffect, useRef } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { ConsequenceWords } from './ConsequenceWords.tsx';
import type { DateTask } from './DatesPart.tsx';

interface DatesDoneProps {
  task: DateTask['task'];
  happened: ConsequencesFragment;
  onClose: () => void;
}

export function DatesDone({ task, happened, onClose }: DatesDoneProps) {
  const { t } = usePage();
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => buttons.current?.querySelector('button')?.focus(), []);
  return (
    <div className="change-dates">
      <div id="geschehen">
        <Notice
          tone="success"
          heading={task === 'CANCEL' ? t('posting.datesCancelled') : t('posting.datesChanged')}
        >
          <ConsequenceWords consequences={happened} done />
        </Notice>
      </div>
      <div className="buttons" ref={buttons}>
        <Button onClick={onClose} aria-describedby="geschehen">
          {t('team.close')}
        </Button>
      </div>
    </div>
  );
}
