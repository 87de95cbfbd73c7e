// The form of one section; when somebody else saved it meanwhile, it shows in what the two differ.
import type { Refusal } from '@mitnand/api-client/refusal';
import type { TownInput } from '@mitnand/api-client/types';
import { Button } from '@mitnand/ui/Button.tsx';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { useId, type ReactNode } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { EditForm } from '../editing/EditForm.tsx';
import { Differences } from './meanwhile/Differences.tsx';
import type { FormWords } from '../editing/form-words.ts';

interface SectionFormProps {
  heading: string;
  lead?: string;
  busy: boolean;
  refusal: Refusal | null;
  /** What was sent last. */
  mine: TownInput;
  onSend: (words: FormWords) => void;
  onReload: (version: number) => void;
  beside?: ReactNode;
  children: ReactNode;
}

export function SectionForm({ heading, lead, refusal, mine, onReload, children, ...form }: SectionFormProps) {
  const { t } = usePage();
  const id = useId();
  const changed = refusal?.code === 'CHANGED_MEANWHILE';
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {lead && <p className="quiet">{lead}</p>}
      <EditForm label={heading} refusal={changed ? null : refusal} {...form}>
        {children}
        {changed && (
          <Notice tone="warning" role="alert" heading={t('townData.town.changed')}>
            <p>{t('townData.town.changedText')}</p>
            <Differences fields={String(refusal.values['fields']).split(' ')} mine={mine} />
            <Button kind="secondary" onClick={() => onReload(Number(refusal.values['version']))}>
              {t('townData.town.load')}
            </Button>
          </Notice>
        )}
      </EditForm>
    </section>
  );
}
