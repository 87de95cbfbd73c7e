// The slot for a video in sign language; without an address there is none, and no page leads to it.
import { townLanguage, usePage } from '../../../shared/page/PageContext.ts';
import { wordsIn } from '../../../shared/page/wordsIn.ts';
import { LineField, LinesField } from '../../editing/fields.tsx';
import { SectionForm } from '../SectionForm.tsx';
import type { SectionProps } from '../TownPage.tsx';
import { useSaveTown } from '../useSaveTown.ts';

export function SignLanguageForm({ settings, onReload }: SectionProps) {
  const { t } = usePage();
  const { saveSection, ...saving } = useSaveTown(settings);
  const address = { maxLength: 500, dir: 'ltr' };
  return (
    <SectionForm
      heading={t('townData.legal.signLanguage')}
      lead={t('townData.legal.signLanguageLead')}
      {...{ ...saving, onReload }}
      onSend={(words) =>
        void saveSection({
          signLanguage: {
            videoUrl: words.text('videoUrl'),
            captionsUrl: words.text('captionsUrl'),
            transcript: words.text('transcript'),
          },
        })
      }
    >
      <LineField
        {...address}
        name="videoUrl"
        label={t('townData.legal.videoUrl')}
        hint={t('townData.legal.videoUrlHint')}
        defaultValue={settings.signLanguage?.videoUrl}
      />
      <LineField
        {...address}
        name="captionsUrl"
        label={t('townData.legal.captionsUrl')}
        hint={t('townData.legal.captionsUrlHint')}
        defaultValue={settings.signLanguage?.captionsUrl}
      />
      <LinesField
        {...wordsIn(townLanguage)}
        name="transcript"
        label={t('townData.legal.transcript')}
        defaultValue={settings.signLanguage?.transcript}
        maxLength={10_000}
        rows={6}
      />
    </SectionForm>
  );
}
