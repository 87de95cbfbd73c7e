// The list as the script shows it on another site, from this server; its links open in a tab of their own here.
import { useEffect, useRef, useState, type MouseEvent } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { loadElement } from '../screens/preview/load-element.ts';
import { type ListOf, listAttributes } from './snippets.ts';

interface ListElementProps {
  list: ListOf;
  language: string;
}

export function ListElement({ list, language }: ListElementProps) {
  const { t } = usePage();
  const around = useRef<HTMLDivElement>(null);
  const [missing, setMissing] = useState(false);
  const attributes = JSON.stringify(listAttributes(list, language));
  useEffect(() => {
    const element = document.createElement('mitnand-screen');
    for (const [name, value] of JSON.parse(attributes) as [string, string][])
      element.setAttribute(name, value);
    let stale = false;
    loadElement().then(
      () => !stale && around.current?.append(element),
      () => !stale && setMissing(true),
    );
    return () => {
      stale = true;
      element.remove();
    };
  }, [attributes]);
  if (missing) return <p>{t('townData.elsewhere.previewMissing')}</p>;
  return <div ref={around} className="show-elsewhere__list" onClickCapture={openBeside} />;
}

/** Whoever looks at the preview stays in the console. */
function openBeside(event: MouseEvent): void {
  const link = event.nativeEvent
    .composedPath()
    .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
  if (!link) return;
  event.preventDefault();
  open(link.href, '_blank', 'noopener');
}
