// The slides of a screen: in their order, each opened where it stands; what somebody is writing stays, whatever others do.
import type { ScreenSlideFragment } from '@mitnand/api-client/types';
import { Button } from '@mitnand/ui/Button.tsx';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { useState } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { moved } from '../settings/reordered.ts';
import type { SlideForm } from './slide-form.ts';
import { SlideEditor, type SlideDraft } from './SlideEditor.tsx';
import { SlideRow } from './SlideRow.tsx';
import { useSlideDeeds } from './useSlideDeeds.ts';

const ADD = 'slide-add';

export type Drafts = Readonly<Record<string, SlideDraft>>;

interface SlidesPartProps {
  screenId: string;
  slides: readonly ScreenSlideFragment[];
  spoken: readonly string[];
  /** Slides are among what the screen shows. */
  shown: boolean;
  onShow: () => void;
  drafts: Drafts;
  onDrafts: (change: (drafts: Drafts) => Drafts) => void;
  onChanged: () => void;
}

export function SlidesPart({ screenId, slides, spoken, shown, onShow, drafts, ...on }: SlidesPartProps) {
  const { t } = usePage();
  const say = useToast();
  const deeds = useSlideDeeds(screenId, on.onChanged);
  /** The slides that are open, with what had been typed before. */
  const [open, setOpen] = useState<Readonly<Record<string, SlideForm | undefined>>>({});
  /** Its id is made here, so that saying it twice makes one. */
  const [fresh, setFresh] = useState(() => crypto.randomUUID() as string);

  const buttonOf = (key: string) => (key === fresh ? ADD : `slide-${key}`);
  const show = (key: string, typed?: SlideForm) => setOpen((now) => ({ ...now, [key]: typed }));
  const close = (key: string) => {
    setOpen(({ [key]: _, ...rest }) => rest);
    on.onDrafts(({ [key]: _, ...rest }) => rest);
  };
  const cancel = (key: string, { form, dirty }: SlideDraft) => {
    close(key);
    focusOn(buttonOf(key));
    if (!dirty) return;
    say({
      text: t('screens.slides.discarded'),
      undo: { label: t('team.undo'), onUndo: () => show(key, form) },
    });
  };
  const editor = (key: string, slide: ScreenSlideFragment | null, gone = false) => (
    <SlideEditor
      key={`${key} ${gone}`}
      slideId={key}
      {...{ screenId, slide, gone, spoken }}
      {...(gone ? { typed: drafts[key]!.form } : open[key] && { typed: open[key] })}
      onDraft={(draft) => on.onDrafts((now) => ({ ...now, [key]: draft }))}
      onSaved={() => {
        close(key);
        if (key === fresh) setFresh(crypto.randomUUID());
        focusOn(buttonOf(key));
        say({ text: t('screens.slides.saved') });
        on.onChanged();
      }}
      onCancel={(draft) => cancel(key, draft)}
    />
  );
  const move = (from: number, by: -1 | 1) => {
    const ids = slides.map(({ id }) => id);
    const next = moved(ids, from, by);
    if (next !== ids) void deeds.order(ids, next);
  };
  const gone = Object.keys(open).filter(
    (key) => key !== fresh && drafts[key]?.dirty && !slides.some(({ id }) => id === key),
  );
  return (
    <>
      <p className="quiet">{t('screens.slides.hint')}</p>
      {!shown && slides.length > 0 && (
        <Notice tone="warning" heading={t('screens.slides.notShown')}>
          <Button kind="secondary" onClick={onShow}>
            {t('screens.slides.showThem')}
          </Button>
        </Notice>
      )}
      {slides.length === 0 && !(fresh in open) && <p>{t('screens.slides.none')}</p>}
      <ol className="slides">
        {slides.map((slide, i) => (
          <li key={slide.id}>
            <SlideRow
              {...{ slide }}
              open={slide.id in open}
              onOpen={() => show(slide.id)}
              onMove={(by) => move(i, by)}
              mayMove={{ up: i > 0, down: i < slides.length - 1 }}
              onRemove={(name) =>
                void deeds.remove(slide, name).then((done) => {
                  if (!done) return;
                  close(slide.id);
                  focusOn(ADD);
                })
              }
            />
            {slide.id in open && editor(slide.id, slide)}
          </li>
        ))}
        {gone.map((key) => (
          <li key={key}>{editor(key, null, true)}</li>
        ))}
        {fresh in open && <li key={fresh}>{editor(fresh, null)}</li>}
      </ol>
      {!(fresh in open) && (
        <div className="buttons">
          <Button kind="secondary" id={ADD} onClick={() => show(fresh)}>
            {t('screens.slides.add')}
          </Button>
        </div>
      )}
    </>
  );
}

/** Back to the button that opened it, once it is there again. */
function focusOn(id: string): void {
  setTimeout(() => document.getElementById(id)?.focus());
}
