// A text with hints on plain language beside it: calm, with a reason, and never in the way of publishing.
import { TextArea } from '@mitnand/ui/fields/TextField.tsx';
import type { ReactNode } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { OfferForm } from '../offer-form.ts';
import { PlainLanguageHints } from '../parts.ts';
import { fieldId, useOfferFields } from '../useOfferFields.ts';
import { wordsIn } from '../../../../shared/page/wordsIn.ts';

interface PlainTextAreaProps {
  name: 'summary' | 'description' | 'asked' | 'given';
  label: string;
  hint?: ReactNode;
  rows: number;
  longest: number;
}

export function PlainTextArea({ name, label, hint, rows, longest }: PlainTextAreaProps) {
  const field = useOfferFields();
  const { setValue } = useFormContext<OfferForm>();
  const [text, language] = useWatch<OfferForm, [typeof name, 'language']>({ name: [name, 'language'] });
  return (
    <div className="posting-text">
      <TextArea
        {...field(name)}
        label={label}
        hint={hint}
        rows={rows}
        maxLength={longest}
        {...wordsIn(language)}
      />
      {language === 'de' && text.length > 0 && (
        <PlainLanguageHints
          text={text}
          textId={fieldId(name)}
          onChange={(better) => setValue(name, better, { shouldDirty: true })}
        />
      )}
    </div>
  );
}
