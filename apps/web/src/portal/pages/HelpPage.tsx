// How it works, in six short answers.
import { Link } from 'wouter';
import { usePage } from '../../shared/page/PageContext.ts';
import { TextPage } from './TextPage.tsx';

const questions = ['signUp', 'number', 'change', 'full', 'cost', 'phone'] as const;

export default function HelpPage() {
  const { t, town } = usePage();
  return (
    <TextPage title={t('help.title')}>
      {questions.map((question) => (
        <section key={question}>
          <h2>{t(`help.${question}`)}</h2>
          <p>
            {question === 'phone'
              ? t('help.phoneAnswer', { phone: town.contact.phone })
              : t(`help.${question}Answer`)}
          </p>
        </section>
      ))}
      <p>
        <Link href="/angebote">{t('notFound.offers')}</Link>
      </p>
    </TextPage>
  );
}
