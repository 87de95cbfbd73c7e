// Every component of libs/ui in every state, real and not copied: for whoever changes one, chooses a town's colours, or
// checks that everybody can use it. In the browser only, where it can be switched to other devices.
import './design.css';
import '@mitnand/ui/styles/parts/small-button.css';
import { useEffect, useState } from 'react';
import { Loading } from '../../shared/page/Loading.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { usePageHead } from '../../shared/page/usePageHead.ts';
import { ButtonShelves } from './shelves/ButtonShelves.tsx';
import { FieldShelves } from './shelves/FieldShelves.tsx';
import { ListShelves } from './shelves/ListShelves.tsx';
import { NoticeShelves } from './shelves/NoticeShelves.tsx';
import { PictureShelves } from './shelves/PictureShelves.tsx';
import { Switches } from './Switches.tsx';

export default function DesignPage() {
  const { t } = usePage();
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  usePageHead({ title: t('design.title'), description: t('design.intro') });
  return (
    <div className="page">
      <h1 tabIndex={-1}>{t('design.title')}</h1>
      <p>{t('design.intro')}</p>
      {awake ? <Shelves /> : <Loading />}
    </div>
  );
}

function Shelves() {
  return (
    <>
      <Switches />
      <PictureShelves />
      <ButtonShelves />
      <FieldShelves />
      <NoticeShelves />
      <ListShelves />
    </>
  );
}
