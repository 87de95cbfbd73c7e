// A picture to choose from the device; while it is on its way, how far it is and how to stop it.
import './file-choice.css';
import { Button } from '@mitnand/ui/Button.tsx';
import { useId, type ReactNode } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';

interface FileChoiceProps {
  id: string;
  label: string;
  /** Types offered by the device; what is in the file is looked at by the API. */
  accept: string;
  /** What has been sent, 0 to 1; null while nothing is on its way. */
  share: number | null;
  upload: (file: File) => void;
  stop: () => void;
  /** Other buttons in the same line. */
  children: ReactNode;
}

export function FileChoice({ id, label, accept, share, upload, stop, children }: FileChoiceProps) {
  const { t } = usePage();
  const progressId = useId();
  if (share !== null)
    return (
      <div className="file-choice__progress">
        <label htmlFor={progressId}>{t('team.uploading')}</label>
        <progress id={progressId} value={share} />
        <Button kind="tertiary" onClick={stop}>
          {t('team.cancel')}
        </Button>
      </div>
    );
  return (
    <div className="buttons">
      <label className="file-choice__button">
        <input
          id={id}
          type="file"
          accept={accept}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) upload(file);
            currentTarget.value = '';
          }}
        />
        <span>{label}</span>
      </label>
      {children}
    </div>
  );
}
