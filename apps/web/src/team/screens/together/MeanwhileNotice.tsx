// Somebody else saved the same meanwhile: what the two say differently, and the choice.
import { Button } from '@mitnand/ui/Button.tsx';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { useEffect, useRef } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import type { Edited } from './useEdited.ts';

interface MeanwhileNoticeProps<Form> {
  edited: Edited<Form>;
  /** How a field is called, and what it says. */
  label: (field: keyof Form & string) => string;
  words: (field: keyof Form & string, form: Form) => string;
  onSaved: () => void;
}

export function MeanwhileNotice<Form extends object>({
  edited,
  label,
  words,
  onSaved,
}: MeanwhileNoticeProps<Form>) {
  const { t } = usePage();
  const place = useRef<HTMLDivElement>(null);
  const { meanwhile, form, takeTheirs, keepMine } = edited;
  const waits = meanwhile !== null;
  useEffect(() => {
    if (waits) place.current?.scrollIntoView({ block: 'nearest' });
  }, [waits]);
  if (!meanwhile) return null;
  const { by, theirs, fields } = meanwhile;
  const text = (field: keyof Form & string, of: Form) => words(field, of) || t('screens.meanwhile.empty');
  return (
    <div ref={place}>
      <Notice
        tone="warning"
        role="alert"
        heading={by ? t('screens.meanwhile.titleBy', { name: by }) : t('screens.meanwhile.title')}
      >
        <p>{fields.length > 0 ? t('screens.meanwhile.text') : t('screens.meanwhile.apart')}</p>
        <ul className="screen-differences">
          {fields.map((field) => (
            <li key={field}>
              <b>{label(field)}</b>
              <dl>
                <div>
                  <dt>{t('screens.meanwhile.theirs')}</dt>
                  <dd>{text(field, theirs)}</dd>
                </div>
                <div>
                  <dt>{t('screens.meanwhile.mine')}</dt>
                  <dd>{text(field, form)}</dd>
                </div>
              </dl>
            </li>
          ))}
        </ul>
        <p>{t('screens.meanwhile.rest')}</p>
        <div className="buttons">
          <Button kind="secondary" onClick={() => void keepMine().then((saved) => saved && onSaved())}>
            {t('screens.meanwhile.keepMine')}
          </Button>
          <Button kind="secondary" onClick={takeTheirs}>
            {t('screens.meanwhile.takeTheirs')}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
