// How the page is looked at: colours and contrast, direction of reading, size of the text.
import { AnyOrOne } from '@mitnand/ui/fields/AnyOrOne.tsx';
import { useEffect, useState } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { looks, show, showStates, type Look } from './look.ts';

const sizes = ['125', '150', '200'] as const;
const directions = ['ltr', 'rtl'] as const;

export function Switches() {
  const { t } = usePage();
  const [look, setLook] = useState<Look>('asSet');
  const [direction, setDirection] = useState<(typeof directions)[number] | ''>('');
  const [size, setSize] = useState<(typeof sizes)[number] | ''>('');
  useEffect(() => {
    showStates();
    show(look);
    return () => show('asSet');
  }, [look]);
  useEffect(() => {
    const { dir } = document.documentElement;
    if (direction) document.documentElement.dir = direction;
    return () => void (document.documentElement.dir = dir);
  }, [direction]);
  useEffect(() => {
    document.documentElement.style.fontSize = size && `${size}%`;
    return () => void (document.documentElement.style.fontSize = '');
  }, [size]);
  return (
    <div className="switches">
      <AnyOrOne
        id="look"
        label={t('design.view')}
        any={t('design.asSet')}
        options={looks.filter((key) => key !== 'asSet').map((key) => ({ key, label: t(`design.${key}`) }))}
        value={look === 'asSet' ? '' : look}
        onPick={(picked) => setLook(picked || 'asSet')}
      />
      <AnyOrOne
        id="direction"
        label={t('design.direction')}
        any={t('design.asSet')}
        options={directions.map((key) => ({ key, label: t(`design.${key}`) }))}
        value={direction}
        onPick={setDirection}
      />
      <AnyOrOne
        id="text-size"
        label={t('design.textSize')}
        any={t('design.asSet')}
        options={sizes.map((key) => ({ key, label: `${key} %` }))}
        value={size}
        onPick={setSize}
      />
    </div>
  );
}
