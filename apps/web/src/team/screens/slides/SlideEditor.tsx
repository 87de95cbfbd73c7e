// One slide being written: its words, its picture, its time; what somebody else saved meanwhile is never overwritten unseen.
import { TeamScreenDocument } from '@mitnand/api-client/operations/team-screen';
import { SaveSlideDocument } from '@mitnand/api-client/operations/save-slide';
import type { ScreenSlideFragment } from '@mitnand/api-client/types';
import { Button } from '@mitnand/ui/Button.tsx';
import { Select } from '@mitnand/ui/fields/Select.tsx';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { useEffect, useId, useRef, useState } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useApi } from '../../../shared/page/useQuery.ts';
import { RefusalText } from '../../frame/RefusalText.tsx';
import { MeanwhileNotice } from '../together/MeanwhileNotice.tsx';
import { useEdited, type Saved } from '../together/useEdited.ts';
import { shares } from '../settings/PartsPart.tsx';
import { faultsIn, formOfSlide, inputOfSlide, newSlide, type SlideForm } from './slide-form.ts';
import { PictureWords } from './PictureWords.tsx';
import { SlidePicture } from './SlidePicture.tsx';
import { SlideTexts } from './SlideTexts.tsx';
import { useSlideWords } from './useSlideWords.ts';

export interface SlideDraft {
  form: SlideForm;
  dirty: boolean;
}

interface SlideEditorProps {
  screenId: string;
  /** Of the slide, also of one that is not there yet. */
  slideId: string;
  /** As the API has it; null for a new one, or one that somebody removed. */
  slide: ScreenSlideFragment | null;
  /** Somebody removed it while it was being written. */
  gone: boolean;
  /** What was typed before it was closed. */
  typed?: SlideForm;
  /** Languages of the screen. */
  spoken: readonly string[];
  onDraft: (draft: SlideDraft) => void;
  onSaved: () => void;
  onCancel: (draft: SlideDraft) => void;
}

export function SlideEditor({ screenId, slide, gone, typed, spoken, ...on }: SlideEditorProps) {
  const { t, dates } = usePage();
  const api = useApi();
  const id = useId();
  // What was removed comes back as another slide.
  const [slideId] = useState(() => (gone ? crypto.randomUUID() : on.slideId));
  const element = useRef<HTMLFormElement>(null);
  const [checked, setChecked] = useState(false);
  const { label, words } = useSlideWords();
  const savedOf = (found: ScreenSlideFragment): Saved<SlideForm> => ({
    version: found.version,
    form: formOfSlide(found, dates.timeZone),
  });
  const savedIn = (slides: readonly ScreenSlideFragment[]) => {
    const found = slides.find(({ id: one }) => one === slideId);
    return found ? savedOf(found) : null;
  };
  const edited = useEdited<SlideForm>({
    known: slide ? savedOf(slide) : { version: 0, form: newSlide },
    ...(typed && { typed }),
    send: async (form, version) => {
      const wanted = { screenId, id: slideId, version, slide: inputOfSlide(form, dates.timeZone) };
      const { data, refusal } = await api.mutate(SaveSlideDocument, wanted);
      if (refusal) return { refusal };
      return { saved: savedIn(data.saveSlide.slides) ?? { version, form } };
    },
    look: async () => {
      const { data } = await api.ask(TeamScreenDocument, { id: screenId });
      return savedIn(data?.teamScreen?.slides ?? []);
    },
  });
  const { form, change, dirty, busy, refusal } = edited;
  const faults = checked ? faultsIn(form) : [];

  useEffect(() => {
    on.onDraft({ form, dirty });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- told when the slide changes
  }, [form, dirty]);
  useEffect(() => element.current?.querySelector('input')?.focus(), []);

  const save = async () => {
    setChecked(true);
    if (faultsIn(form).length > 0)
      return setTimeout(() => element.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
    if (edited.meanwhile) return;
    if (await edited.save()) on.onSaved();
  };
  const time = (field: 'startsAt' | 'endsAt') => (
    <TextField
      id={`${id}-${field}`}
      type="datetime-local"
      label={field === 'startsAt' ? t('screens.slides.starts') : t('screens.slides.ends')}
      hint={t('screens.slides.timeHint')}
      value={form[field]}
      onChange={({ currentTarget }) => change({ [field]: currentTarget.value })}
      error={field === 'endsAt' && faults.includes('endsAt') ? t('screens.slides.endsBeforeStart') : null}
    />
  );
  return (
    <form
      className="form slide-editor"
      ref={element}
      noValidate
      aria-label={slide ? t('screens.slides.edit') : t('screens.slides.new')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {gone && (
        <Notice tone="warning" role="alert" heading={t('screens.slides.gone')}>
          <p>{t('screens.slides.goneText')}</p>
        </Notice>
      )}
      <MeanwhileNotice {...{ edited, label, words }} onSaved={on.onSaved} />
      <SlideTexts {...{ id, form, change, spoken }} nothingSaid={faults.includes('text')} />
      <SlidePicture id={`${id}-picture`} picture={form.picture} onChange={(picture) => change({ picture })} />
      {form.picture && <PictureWords {...{ id, form, change, spoken, checked }} />}
      <div className="screen-pair">
        {time('startsAt')}
        {time('endsAt')}
      </div>
      <Select
        id={`${id}-weight`}
        label={t('screens.slides.weight')}
        value={form.weight}
        onChange={({ currentTarget }) => change({ weight: Number(currentTarget.value) })}
      >
        {shares.map((count) => (
          <option key={count} value={count}>
            {t('screens.parts.times', { count })}
          </option>
        ))}
      </Select>
      <RefusalText refusal={refusal} />
      <div className="buttons">
        <Button type="submit" aria-disabled={busy || edited.meanwhile !== null || undefined}>
          {busy ? t('screens.saving') : t('screens.slides.save')}
        </Button>
        <Button kind="tertiary" onClick={() => on.onCancel({ form, dirty })}>
          {t('screens.slides.cancel')}
        </Button>
      </div>
    </form>
  );
}
