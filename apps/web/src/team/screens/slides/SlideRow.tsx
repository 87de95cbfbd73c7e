// A slide in its list: what it says, when it is shown, and what one can do with it.
import type { ScreenSlideFragment } from '@mitnand/api-client/types';
import { Button } from '@mitnand/ui/Button.tsx';
import { originalLanguage } from '@mitnand/i18n/languages';
import { usePage } from '../../../shared/page/PageContext.ts';
import { wordsIn } from '../../../shared/page/wordsIn.ts';
import { momentOfYears } from '../moment-of-years.ts';
import { timeOf } from './slide-form.ts';

interface SlideRowProps {
  slide: ScreenSlideFragment;
  open: boolean;
  mayMove: { up: boolean; down: boolean };
  onOpen: () => void;
  onMove: (by: -1 | 1) => void;
  onRemove: (name: string) => void;
}

export function SlideRow({ slide, open, mayMove, onOpen, onMove, onRemove }: SlideRowProps) {
  const page = usePage();
  const { t, now } = page;
  const { id, texts, picture, startsAt, endsAt, weight } = slide;
  const text = texts.find(({ language }) => language === originalLanguage) ?? texts[0];
  const name = text?.title || text?.body || text?.alt || t('screens.slides.untitled');
  const time = timeOf(slide, now);
  const moment = (at: string | null) => (at ? momentOfYears(page, at) : '');
  const when = t(`screens.slides.when.${time}`, { start: moment(startsAt), end: moment(endsAt) });
  return (
    <div className="slide-row" data-past={time === 'OVER' || undefined}>
      {picture ? (
        <img className="slide-row__picture" src={picture.url640} width={96} height={60} alt="" />
      ) : (
        <span className="slide-row__picture" aria-hidden="true">
          Aa
        </span>
      )}
      <div className="slide-row__words">
        <b {...(text && wordsIn(text.language))}>{name}</b>
        <span className="second-line">
          {when}
          {weight > 1 && ` · ${t('screens.parts.times', { count: weight })}`}
        </span>
      </div>
      <div className="slide-row__deeds">
        <span className="screen-moves">
          {([-1, 1] as const).map((by) => (
            <Button
              key={by}
              kind="tertiary"
              small
              aria-label={by < 0 ? t('screens.order.up', { name }) : t('screens.order.down', { name })}
              aria-disabled={!(by < 0 ? mayMove.up : mayMove.down) || undefined}
              onClick={() => onMove(by)}
            >
              {by < 0 ? '↑' : '↓'}
            </Button>
          ))}
        </span>
        {!open && (
          <Button
            kind="secondary"
            small
            id={`slide-${id}`}
            aria-label={`${t('screens.slides.edit')}: ${name}`}
            onClick={onOpen}
          >
            {t('screens.slides.edit')}
          </Button>
        )}
        <Button
          kind="tertiary"
          small
          aria-label={`${t('screens.slides.remove')}: ${name}`}
          onClick={() => onRemove(name)}
        >
          {t('screens.slides.remove')}
        </Button>
      </div>
    </div>
  );
}
