// The town's two colours: tried out on a card, and worn by all pages once they can be read.
import type { Refusal } from '@mitnand/api-client/refusal';
import { Button } from '@mitnand/ui/Button.tsx';
import type { Translate } from '@mitnand/i18n/translator';
import { useState } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { ColourField } from './ColourField.tsx';
import { Preview } from './Preview.tsx';
import { SectionForm } from '../SectionForm.tsx';
import type { SectionProps } from '../TownPage.tsx';
import { useSaveTown } from '../useSaveTown.ts';
import { wearColours } from './wear-colours.ts';

const ours = { petrol: '#0b5563', apricot: '#e8743b' };

export function ColoursForm({ settings, onReload }: SectionProps) {
  const { t, language } = usePage();
  const [colours, setColours] = useState(settings.colours ?? ours);
  const { refusal, saveSection, ...saving } = useSaveTown(settings, t('townData.colours.worn'));
  const low = refusal?.code === 'CONTRAST_TOO_LOW' ? refusal : null;
  const wear = async (input: Parameters<typeof saveSection>[0]) => {
    const saved = await saveSection(input);
    if (saved) wearColours(saved.colours && saved.version);
    return saved;
  };
  const back = async () => {
    if (await wear({ usualColours: true })) setColours(ours);
  };
  const errorOf = (name: string) => (low?.field?.endsWith(`.${name}`) ? lowWords(t, language, low) : null);
  return (
    <SectionForm
      heading={t('townData.colours.title')}
      lead={t('townData.colours.lead')}
      {...{ ...saving, refusal: low ? null : refusal, onReload }}
      onSend={() => void wear({ colours })}
      beside={
        settings.colours && (
          <Button kind="tertiary" onClick={() => void back()}>
            {t('townData.colours.usual')}
          </Button>
        )
      }
    >
      <div className="pair">
        {(['petrol', 'apricot'] as const).map((name) => (
          <ColourField
            key={name}
            name={name}
            label={t(`townData.colours.${name}`)}
            value={colours[name]}
            error={errorOf(name)}
            onChange={(value) => setColours({ ...colours, [name]: value })}
          />
        ))}
      </div>
      <Preview {...colours} />
    </SectionForm>
  );
}

const inWords = { 'on-petrol': 'onPetrol', 'petrol-strong': 'petrolStrong', 'petrol-tint': 'petrolTint' };

/** Which pair can't be told apart, in words. */
function lowWords(t: Translate, language: string, { values }: Refusal): string {
  const inDigits = (ratio: unknown) => new Intl.NumberFormat(language).format(Number(ratio));
  const named = (token: unknown) => inWords[token as keyof typeof inWords] ?? String(token);
  const front = named(values['front']) as 'petrol' | 'onPetrol' | 'ink' | 'apricot';
  const ground = named(values['ground']) as 'paper' | 'petrol' | 'petrolStrong' | 'petrolTint' | 'apricot';
  return t('townData.colours.tooLow', {
    front: t(`townData.colours.front.${front}`),
    ground: t(`townData.colours.ground.${ground}`),
    scheme: t(`townData.colours.scheme.${values['scheme'] as 'light' | 'dark'}`),
    ratio: inDigits(values['ratio']),
    least: inDigits(values['least']),
  });
}
