// How it works: four steps with pictures, six short answers, and somebody to call.
import './help.css';
import { Button } from '@mitnand/ui/Button.tsx';
import { Link } from 'wouter';
import { usePage } from '../../shared/page/PageContext.ts';
import { PhoneLink } from '../../shared/page/PhoneLink.tsx';
import { TextPage } from '../pages/TextPage.tsx';
import { ChoosePicture, FindPicture, KeepPicture, SignUpPicture } from './pictures.tsx';

const steps = [
  ['find', FindPicture],
  ['choose', ChoosePicture],
  ['signUp', SignUpPicture],
  ['keep', KeepPicture],
] as const;
const questions = ['signUp', 'number', 'change', 'full', 'cost', 'phone'] as const;

export default function HelpPage() {
  const { t, town } = usePage();
  const { phone } = town.contact;
  return (
    <TextPage title={t('help.title')}>
      <h2>{t('help.steps')}</h2>
      <ol className="help-steps">
        {steps.map(([step, Picture]) => (
          <li key={step}>
            <Picture />
            <div>
              <h3>{t(`help.step.${step}`)}</h3>
              <p>{t(`help.step.${step}Text`)}</p>
            </div>
          </li>
        ))}
      </ol>
      {questions.map((question) => (
        <section key={question}>
          <h2>{t(`help.${question}`)}</h2>
          <p>{question === 'phone' ? t('help.phoneAnswer', { phone }) : t(`help.${question}Answer`)}</p>
        </section>
      ))}
      <PhoneLink phone={phone} />
      <p className="buttons">
        <Link href="/angebote">{t('notFound.offers')}</Link>
        <Button kind="secondary" onClick={() => print()}>
          {t('help.print')}
        </Button>
      </p>
    </TextPage>
  );
}
