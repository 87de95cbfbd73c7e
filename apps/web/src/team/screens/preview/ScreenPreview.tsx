// How the screen will look, with what is not saved yet: beside the form at a desk, above it on a phone when asked for.
import type { PreviewScreenQueryVariables } from '@mitnand/api-client/operations/preview-screen';
import { Button } from '@mitnand/ui/Button.tsx';
import { Choice } from '@mitnand/ui/fields/Choice.tsx';
import { nameOfLanguage } from '@mitnand/i18n/languages';
import { useCallback, useId, useMemo, useState } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { Loading } from '../../../shared/page/Loading.tsx';
import { matchesNothing } from './matches-nothing.ts';
import { onlySlide } from './only-slide.ts';
import { ScreenFrame, type Hanging } from './ScreenFrame.tsx';
import { usePreview } from './usePreview.ts';

interface ScreenPreviewProps {
  input: PreviewScreenQueryVariables | null;
  /** The slide that is being written, if any. */
  slideId: string | null;
}

export function ScreenPreview({ input, slideId }: ScreenPreviewProps) {
  const { t, dates } = usePage();
  const { document, at, behind } = usePreview(input);
  const [turned, setTurned] = useState<Hanging | null>(null);
  const [everything, setEverything] = useState(false);
  const [paused, setPaused] = useState(false);
  const [cut, setCut] = useState<Readonly<Record<string, boolean>>>({});
  const noteCut = useCallback(
    (seen: Readonly<Record<string, boolean>>) =>
      setCut((last) =>
        Object.entries(seen).some(([language, is]) => last[language] !== is) ? { ...last, ...seen } : last,
      ),
    [],
  );
  const [missing, setMissing] = useState(false);
  const hanging = turned ?? (input?.input.orientation === 'LANDSCAPE' ? 'LANDSCAPE' : 'PORTRAIT');
  const alone = slideId !== null && !everything;
  // The same as long as it says the same: else it would begin anew at each key.
  const shown = useMemo(
    () => (document && alone ? onlySlide(document, slideId) : document),
    [document, alone, slideId],
  );
  const [cutOf, setCutOf] = useState({ shown, hanging });
  if (cutOf.shown !== shown || cutOf.hanging !== hanging) {
    setCutOf({ shown, hanging });
    setCut({});
  }
  const cutLanguages = Object.keys(cut).filter((language) => cut[language]);
  const note = !document
    ? ''
    : !shown
      ? t('screens.preview.emptySlide')
      : alone && cutLanguages.length > 0
        ? t('screens.preview.cut', { languages: cutLanguages.map(nameOfLanguage).join(', ') })
        : !alone && input && matchesNothing(document, input.input)
          ? t('screens.preview.noDates')
          : '';
  if (missing)
    return (
      <>
        <p>{t('screens.preview.unavailable')}</p>
        <Button kind="secondary" onClick={() => setMissing(false)}>
          {t('screens.preview.again')}
        </Button>
      </>
    );
  const wrong = !input && <p className="quiet">{t('screens.preview.wrong')}</p>;
  if (!document) return wrong || (behind ? <p>{t('screens.preview.unavailable')}</p> : <Loading rows={3} />);
  return (
    <>
      {slideId !== null && (
        <Switch
          label={t('screens.preview.what')}
          options={[
            { key: 'slide', label: t('screens.preview.slide') },
            { key: 'all', label: t('screens.preview.all') },
          ]}
          chosen={alone ? 'slide' : 'all'}
          onChoose={(key) => setEverything(key === 'all')}
        />
      )}
      <Switch
        label={t('screens.preview.how')}
        options={[
          { key: 'PORTRAIT', label: t('screens.preview.PORTRAIT') },
          { key: 'LANDSCAPE', label: t('screens.preview.LANDSCAPE') },
        ]}
        chosen={hanging}
        onChoose={setTurned}
      />
      <p role="status">{note}</p>
      {shown && (
        <ScreenFrame
          document={shown}
          {...{ hanging, paused }}
          {...(alone && { onCut: noteCut })}
          onMissing={() => setMissing(true)}
        />
      )}
      {behind && <p className="quiet">{t('screens.preview.older', { time: dates.time(at) })}</p>}
      {wrong}
      <Button kind="tertiary" small onClick={() => setPaused(!paused)}>
        {paused ? t('screens.preview.resume') : t('screens.preview.pause')}
      </Button>
    </>
  );
}

interface SwitchProps<Key extends string> {
  label: string;
  options: readonly { key: Key; label: string }[];
  chosen: Key;
  onChoose: (key: Key) => void;
}

function Switch<Key extends string>({ label, options, chosen, onChoose }: SwitchProps<Key>) {
  const id = useId();
  return (
    <fieldset className="group screen-switch">
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <Choice
          key={option.key}
          type="radio"
          id={`${id}-${option.key}`}
          name={id}
          label={option.label}
          checked={chosen === option.key}
          onChange={() => onChoose(option.key)}
        />
      ))}
    </fieldset>
  );
}
