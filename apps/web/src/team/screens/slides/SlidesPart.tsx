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
import { slideRows } from './slide-rows.ts';
import { SlideRow } from './SlideRow.tsx';
import { useSlideDeeds } from './useSlideDeeds.ts';

const ADD = 'slide-add';
const newId = (): string => crypto.randomUUID();

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
  const [fresh, setFresh] = useState(newId);
  // It was saved and the answer got lost: from now on it is one of the others.
  if (slides.some(({ id }) => id === fresh)) setFresh(newId());

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
  const remove = async (slide: ScreenSlideFragment, name: string) => {
    const written = drafts[slide.id];
    const back = () => written?.dirty && show(slide.id, written.form);
    if (!(await deeds.remove(slide, name, back))) return;
    close(slide.id);
    focusOn(ADD);
  };
  const editor = (key: string, slide: ScreenSlideFragment | null, gone: boolean) => (
    <SlideEditor
      key={`${key} ${gone}`}
      slideId={key}
      {...{ screenId, slide, gone, spoken }}
      {...(gone ? { typed: drafts[key]!.form } : open[key] && { typed: open[key] })}
      onDraft={(draft) => on.onDrafts((now) => ({ ...now, [key]: draft }))}
      onSaved={() => {
        close(key);
        setFresh((now) => (key === now ? newId() : now));
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
        {slideRows(slides, open, drafts, fresh).map(({ id, slide, gone }, i) => (
          <li key={id}>
            {slide && (
              <SlideRow
                {...{ slide }}
                open={id in open}
                onOpen={() => show(id)}
                onMove={(by) => move(i, by)}
                mayMove={{ up: i > 0, down: i < slides.length - 1 }}
                onRemove={(name) => void remove(slide, name)}
              />
            )}
            {id in open && editor(id, slide, gone)}
          </li>
        ))}
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
