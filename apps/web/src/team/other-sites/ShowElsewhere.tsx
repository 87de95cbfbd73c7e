// The lines with which another website shows what an organisation or a part of town has to offer, and how that looks.
import { nameOfLanguage } from '@mitnand/i18n/languages';
import { CopyText } from '@mitnand/ui/CopyText.tsx';
import { Dialog } from '@mitnand/ui/Dialog.tsx';
import { Select } from '@mitnand/ui/fields/Select.tsx';
import { Tabs } from '@mitnand/ui/Tabs.tsx';
import { useId, useState } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { ListElement } from './ListElement.tsx';
import { framedPath, frameSnippet, type ListOf, scriptSnippet } from './snippets.ts';
import { useFrameHeight } from './useFrameHeight.ts';
import './show-elsewhere.css';

interface ShowElsewhereProps {
  /** Null while nothing is asked. */
  list: ListOf | null;
  onClose: () => void;
}

export function ShowElsewhere({ list, onClose }: ShowElsewhereProps) {
  const { t } = usePage();
  return (
    <Dialog
      open={list !== null}
      onClose={onClose}
      look="wide"
      heading={t('townData.elsewhere.title', { name: list?.name ?? '' })}
      closeLabel={t('team.close')}
    >
      {list && <Lines list={list} />}
    </Dialog>
  );
}

function Lines({ list }: { list: ListOf }) {
  const { t, town, origin, language: own } = usePage();
  const id = useId();
  const [language, setLanguage] = useState<string>(town.languages.includes(own) ? own : town.languages[0]!);
  const [way, setWay] = useState<'script' | 'frame'>('script');
  const snippet = (way === 'script' ? scriptSnippet : frameSnippet)(origin, list, language);
  return (
    <div className="show-elsewhere">
      <p>{t('townData.elsewhere.lead')}</p>
      {town.languages.length > 1 && (
        <Select
          id={id}
          label={t('townData.elsewhere.language')}
          value={language}
          onChange={({ target }) => setLanguage(target.value)}
        >
          {town.languages.map((code) => (
            <option key={code} value={code}>
              {nameOfLanguage(code)}
            </option>
          ))}
        </Select>
      )}
      <Tabs
        label={t('townData.elsewhere.way')}
        tabs={[
          { key: 'script', label: t('townData.elsewhere.script') },
          { key: 'frame', label: t('townData.elsewhere.frame') },
        ]}
        selected={way}
        onSelect={setWay}
      >
        <p>{t(`townData.elsewhere.${way}Hint`)}</p>
        <CopyText key={snippet} text={snippet} copyLabel={t('team.copy')} copiedLabel={t('team.copied')}>
          <code className="show-elsewhere__lines">{snippet}</code>
        </CopyText>
      </Tabs>
      <section className="show-elsewhere__preview">
        <h3>{t('townData.elsewhere.preview')}</h3>
        {way === 'script' ? (
          <ListElement {...{ list, language }} />
        ) : (
          <Framed path={framedPath(list, language)} />
        )}
      </section>
    </div>
  );
}

function Framed({ path }: { path: string }) {
  const { t } = usePage();
  const { frame, height } = useFrameHeight();
  return <iframe ref={frame} src={path} height={height} title={t('townData.elsewhere.previewTitle')} />;
}
