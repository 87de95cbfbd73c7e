// What somebody needs help with, so that the right person is there; whoever asks has their own words for it.
import '@mitnand/ui/styles/parts/form-groups.css';
import { Select } from '@mitnand/ui/fields/Select.tsx';
import type { ReactNode } from 'react';
import { usePage } from '../page/PageContext.ts';
import { devices, worries } from './booking-answers.ts';

interface HelpFieldsProps {
  words: { question: string; why: string; worry: string; device: string; notSure: string };
  children?: ReactNode;
}

export function HelpFields({ words, children }: HelpFieldsProps) {
  const { t } = usePage();
  return (
    <fieldset className="group">
      <legend className="group__legend">{words.question}</legend>
      <p className="field__hint">{words.why}</p>
      {children}
      <div className="pair">
        <Select id="worry" name="worry" label={words.worry}>
          <option value="">{words.notSure}</option>
          {worries.map((worry) => (
            <option key={worry} value={worry}>
              {t(`worry.${worry}`)}
            </option>
          ))}
        </Select>
        <Select id="device" name="device" label={words.device}>
          <option value="">{words.notSure}</option>
          {devices.map((device) => (
            <option key={device} value={device}>
              {t(`device.${device}`)}
            </option>
          ))}
        </Select>
      </div>
    </fieldset>
  );
}
