// What an organisation says about itself, and how the team reaches it.
import { RegisterOrganisationDocument } from '@mitnand/api-client/operations/register-organisation';
import { SaveOrganisationDocument } from '@mitnand/api-client/operations/save-organisation';
import { languages, originalLanguage } from '@mitnand/i18n/languages';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { EditForm } from '../editing/EditForm.tsx';
import { LineField, LinesField } from '../editing/fields.tsx';
import type { FormWords } from '../editing/form-words.ts';
import { useSave } from '../editing/useSave.ts';
import type { TeamOrganisation } from './OrganisationsPage.tsx';
import { wordsIn } from '../../shared/page/wordsIn.ts';

interface OrganisationFormProps {
  organisation: TeamOrganisation | null;
  /** Filled in by a member: the name is what people know, and stays. */
  own?: boolean;
  onDone: () => void;
}

export function OrganisationForm({ organisation, own = false, onDone }: OrganisationFormProps) {
  const { t } = usePage();
  const toast = useToast();
  const registering = useSave(RegisterOrganisationDocument);
  const saving = useSave(SaveOrganisationDocument);
  const { busy, refusal } = organisation ? saving : registering;
  const said = (wanted: string) =>
    organisation?.descriptions.find(({ language }) => language === wanted)?.text;

  const send = async (words: FormWords) => {
    const input = { ...inputOf(words), ...(own && organisation && { name: organisation.name }) };
    const done = await (organisation
      ? saving.save({ id: organisation.id, input })
      : registering.save({ input }));
    if (!done) return;
    toast({ text: t('townData.saved') });
    onDone();
  };
  return (
    <EditForm
      label={t('townData.organisations.edit')}
      {...{ busy, refusal }}
      onSend={(words) => void send(words)}
    >
      {!own && (
        <LineField
          name="name"
          label={t('townData.field.name')}
          defaultValue={organisation?.name}
          maxLength={200}
          required
          data-autofocus
        />
      )}
      {languages.map(({ code, name }) => {
        const original = code === originalLanguage;
        return (
          <LinesField
            key={code}
            name={original ? 'description' : `description-${code}`}
            label={
              original
                ? t('townData.organisations.description')
                : t('townData.organisations.descriptionIn', { language: name })
            }
            hint={original ? t('townData.organisations.descriptionHint') : t('townData.optional')}
            defaultValue={said(code)}
            {...wordsIn(code)}
            maxLength={2000}
            rows={3}
            required={original}
          />
        );
      })}
      <LineField
        name="website"
        type="url"
        label={t('townData.field.website')}
        hint={t('townData.organisations.websiteHint')}
        defaultValue={organisation?.website ?? ''}
        maxLength={500}
        dir="ltr"
      />
      <LineField
        name="email"
        type="email"
        label={t('townData.field.email')}
        hint={t('townData.organisations.internal')}
        defaultValue={organisation?.email ?? ''}
        maxLength={200}
        dir="ltr"
      />
      <LineField
        name="phone"
        type="tel"
        label={t('townData.field.phone')}
        hint={t('townData.organisations.internal')}
        defaultValue={organisation?.phone ?? ''}
        maxLength={40}
        dir="ltr"
      />
    </EditForm>
  );
}

function inputOf(words: FormWords) {
  const nameOf = (code: string) => (code === originalLanguage ? 'description' : `description-${code}`);
  return {
    name: words.text('name'),
    descriptions: languages.map(({ code }) => ({ language: code, text: words.text(nameOf(code)) })),
    website: words.filled('website'),
    email: words.filled('email'),
    phone: words.filled('phone'),
  };
}
