// How a screen looks: how it hangs, its colours, its pace, and how large its type has to be.
import { Choice, ChoiceGroup } from '@mitnand/ui/fields/Choice.tsx';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import { useId } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { bounds, numberIn, wrongIn, type ScreenForm } from './screen-form.ts';
import type { SettingsProps } from './SettingsProps.ts';
import { smallestType } from './smallest-type.ts';

const orientations = ['AUTO', 'PORTRAIT', 'LANDSCAPE'] as const;
const themes = ['LIGHT', 'DARK', 'CONTRAST'] as const;

export function LookPart({ form, change, wrong, nameTaken }: SettingsProps & { nameTaken: boolean }) {
  const { t, language } = usePage();
  const id = useId();
  const said = (value: number) => value.toLocaleString(language);
  const number = (field: keyof typeof bounds) => {
    const [least, most] = bounds[field];
    return {
      id: `${id}-${field}`,
      type: 'number',
      inputMode: field === 'seconds' ? ('numeric' as const) : ('decimal' as const),
      short: true,
      min: least,
      max: most,
      step: field === 'seconds' ? 1 : 'any',
      value: form[field],
      onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
        change({ [field]: currentTarget.value }),
      error: wrong.includes(field) ? t('screens.between', { least: said(least), most: said(most) }) : null,
    };
  };
  return (
    <>
      <TextField
        id={`${id}-name`}
        label={t('screens.look.name')}
        value={form.name}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
        maxLength={60}
        autoComplete="off"
        required
        error={nameError()}
      />
      <ChoiceGroup id={`${id}-orientation`} label={t('screens.look.orientation')}>
        {orientations.map((orientation) => (
          <Choice
            key={orientation}
            type="radio"
            id={`${id}-${orientation}`}
            name={`${id}-orientation`}
            label={t(`screens.look.orientations.${orientation}`)}
            checked={form.orientation === orientation}
            onChange={() => change({ orientation })}
          />
        ))}
      </ChoiceGroup>
      <ChoiceGroup id={`${id}-theme`} label={t('screens.look.theme')} hint={t('screens.look.themeHint')}>
        {themes.map((theme) => (
          <Choice
            key={theme}
            type="radio"
            id={`${id}-${theme}`}
            name={`${id}-theme`}
            label={t(`screens.look.themes.${theme}`)}
            checked={form.theme === theme}
            onChange={() => change({ theme })}
          />
        ))}
      </ChoiceGroup>
      <TextField
        {...number('seconds')}
        label={t('screens.look.seconds')}
        hint={t('screens.look.secondsHint')}
      />
      <section className="screen-part" aria-labelledby={`${id}-size`}>
        <h2 id={`${id}-size`}>{t('screens.look.size')}</h2>
        <div className="screen-pair">
          <TextField
            {...number('distance')}
            label={t('screens.look.distance')}
            hint={t('screens.look.distanceHint')}
          />
          <TextField
            {...number('diagonal')}
            label={t('screens.look.diagonal')}
            hint={t('screens.look.diagonalHint')}
          />
        </div>
        <SmallestType form={form} />
      </section>
    </>
  );

  function nameError() {
    if (nameTaken) return t('screens.nameTaken');
    return wrong.includes('name') ? t('townData.check') : null;
  }
}

/** What the two numbers come to, in words. */
function SmallestType({ form }: { form: ScreenForm }) {
  const { t, language } = usePage();
  const wrong = wrongIn(form);
  const known = !wrong.includes('distance') && !wrong.includes('diagonal');
  return (
    <div role="status" className="screen-size">
      {known && <Sentences />}
    </div>
  );

  function Sentences() {
    const distance = numberIn(form.distance)!;
    const type = smallestType(distance, numberIn(form.diagonal)!, form.orientation);
    const { capital, characters, legibleFrom } = type;
    const said = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 1 });
    const height =
      capital < 20
        ? t('screens.look.millimetres', { value: said(Math.round(capital)) })
        : t('screens.look.centimetres', { value: said(capital / 10) });
    return (
      <>
        <p>
          {legibleFrom < distance
            ? t('screens.look.tooSmall', { height, distance: said(distance), near: said(legibleFrom) })
            : t('screens.look.smallest', { height, distance: said(distance) })}
        </p>
        <p>{t('screens.look.line', { count: characters })}</p>
      </>
    );
  }
}
