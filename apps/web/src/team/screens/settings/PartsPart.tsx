// What is shown, in which order, and how often beside the rest.
import { Select } from '@mitnand/ui/fields/Select.tsx';
import { useId } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { OrderedChoices } from './OrderedChoices.tsx';
import type { SettingsProps } from './SettingsProps.ts';
import { allParts } from './screen-form.ts';

export const shares = [1, 2, 3, 4, 5] as const;

export function PartsPart({ form, change, wrong }: SettingsProps) {
  const { t } = usePage();
  const id = useId();
  const { parts } = form;
  const all = parts.reduce((sum, { share }) => sum + share, 0);
  return (
    <OrderedChoices
      label={t('screens.parts.title')}
      hint={t('screens.parts.hint')}
      error={wrong.includes('parts') ? t('screens.parts.none') : null}
      options={allParts.map((part) => ({ key: part, name: t(`screens.parts.${part}`) }))}
      chosen={parts.map(({ part }) => part)}
      onChange={(chosen) =>
        change({
          parts: chosen.map((part) => ({ part, share: parts.find((one) => one.part === part)?.share ?? 1 })),
        })
      }
      beside={(part) => {
        const { share } = parts.find((one) => one.part === part)!;
        return (
          <div className="screen-share">
            <Select
              id={`${id}-${part}`}
              label={
                <span className="visually-hidden">
                  {t('screens.parts.share', { name: t(`screens.parts.${part}`) })}
                </span>
              }
              value={share}
              onChange={({ currentTarget }) =>
                change({
                  parts: parts.map((one) =>
                    one.part === part ? { part, share: Number(currentTarget.value) } : one,
                  ),
                })
              }
            >
              {shares.map((count) => (
                <option key={count} value={count}>
                  {t('screens.parts.times', { count })}
                </option>
              ))}
            </Select>
            <span className="quiet">{t('screens.parts.ofPages', { pages: share, all })}</span>
          </div>
        );
      }}
    />
  );
}
