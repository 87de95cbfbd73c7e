// The start: one sentence, three doors, and what is on near you this week.
import './start.css';
import { useSearch } from 'wouter';
import { readDistrict } from '../../shared/offers/readDistrict.ts';
import { usePage } from '../../shared/page/PageContext.ts';
import { usePageHead } from '../../shared/page/usePageHead.ts';
import { Doors } from './Doors.tsx';
import { ThisWeek } from './ThisWeek.tsx';
import { Sparrows } from '@mitnand/ui/pictures/Sparrows.tsx';

export default function StartPage() {
  const { t, town } = usePage();
  const districtId = readDistrict(new URLSearchParams(useSearch()));
  usePageHead({ title: t('start.title'), description: t('start.sentence', { town: town.name }) });
  return (
    <>
      <div className="welcome">
        <div className="welcome__inner">
          <h1>{t('start.sentence', { town: town.name })}</h1>
          <p className="welcome__promise">{t('start.promise')}</p>
        </div>
        <Sparrows size="scene" />
      </div>
      <Doors />
      <ThisWeek districtId={districtId} />
    </>
  );
}
