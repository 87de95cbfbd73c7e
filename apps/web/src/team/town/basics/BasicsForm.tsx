// The town's name, state and languages, and who is there for people.
import { Choice, ChoiceGroup } from '@mitnand/ui/fields/Choice.tsx';
import { languages, originalLanguage } from '@mitnand/i18n/languages';
import { useId } from 'react';
import { townLanguage, usePage } from '../../../shared/page/PageContext.ts';
import { LineField } from '../../editing/fields.tsx';
import { PhoneAndEmail } from '../PhoneAndEmail.tsx';
import { PostalAddress } from '../PostalAddress.tsx';
import { SectionForm } from '../SectionForm.tsx';
import { StateField } from './StateField.tsx';
import type { SectionProps } from '../TownPage.tsx';
import { useSaveTown } from '../useSaveTown.ts';
import { wordsIn } from '../../../shared/page/wordsIn.ts';

export function BasicsForm(props: SectionProps) {
  return (
    <>
      <Basics {...props} />
      <Contact {...props} />
    </>
  );
}

function Basics({ settings, onReload }: SectionProps) {
  const { t } = usePage();
  const id = useId();
  const { saveSection, ...saving } = useSaveTown(settings);
  return (
    <SectionForm
      heading={t('townData.town.basics')}
      {...{ ...saving, onReload }}
      onSend={(words) =>
        void saveSection({
          name: words.text('name'),
          federalState: words.text('federalState'),
          languages: [originalLanguage, ...words.ticked('languages')],
        })
      }
    >
      <LineField
        name="name"
        label={t('townData.town.name')}
        defaultValue={settings.name}
        maxLength={80}
        required
      />
      <StateField state={settings.federalState} />
      <ChoiceGroup id={id} label={t('townData.town.languages')} hint={t('townData.town.languagesHint')}>
        {languages
          .filter(({ code }) => code !== originalLanguage)
          .map(({ code, name }) => (
            <Choice
              key={code}
              id={`${id}-${code}`}
              name="languages"
              value={code}
              label={<span {...wordsIn(code)}>{name}</span>}
              defaultChecked={settings.languages.includes(code)}
            />
          ))}
      </ChoiceGroup>
    </SectionForm>
  );
}

function Contact({ settings, onReload }: SectionProps) {
  const { t } = usePage();
  const { contact } = settings;
  const { saveSection, ...saving } = useSaveTown(settings);
  return (
    <SectionForm
      heading={t('townData.town.contact')}
      {...{ ...saving, onReload }}
      onSend={(words) =>
        void saveSection({
          contact: {
            office: words.text('office'),
            phone: words.text('phone'),
            email: words.text('email'),
            openingHours: words.text('openingHours'),
            postalAddress: words.text('postalAddress'),
          },
        })
      }
    >
      <LineField
        name="office"
        label={t('townData.town.office')}
        defaultValue={contact.office}
        {...wordsIn(townLanguage)}
        maxLength={200}
        required
      />
      <PhoneAndEmail phone={contact.phone} email={contact.email} />
      <LineField
        name="openingHours"
        label={t('townData.town.hours')}
        hint={t('townData.town.hoursHint')}
        defaultValue={contact.openingHours}
        {...wordsIn(townLanguage)}
        maxLength={300}
      />
      <PostalAddress address={contact.postalAddress} />
    </SectionForm>
  );
}
