// What an organisation says about itself, and how the team reaches it.
import { RegisterOrganisationDocument } from '@mitnand/api-client/operations/register-organisation';
import { SaveOrganisationDocument } from '@mitnand/api-client/operations/save-organisation';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { EditForm } from '../editing/EditForm.tsx';
import { LineField } from '../editing/fields.tsx';
import { EmailField, PhoneField } from '../editing/reach-fields.tsx';
import type { FormWords } from '../editing/form-words.ts';
import { LinesInLanguages } from '../editing/LinesInLanguages.tsx';
import { useSave } from '../editing/useSave.ts';
import type { TeamOrganisation } from './OrganisationsPage.tsx';

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
      <LinesInLanguages
        name="description"
        texts={organisation?.descriptions}
        label={t('townData.organisations.description')}
        labelIn={(language) => t('townData.organisations.descriptionIn', { language })}
        hint={t('townData.organisations.descriptionHint')}
        maxLength={2000}
        rows={3}
        required
      />
      <LineField
        name="website"
        type="url"
        label={t('townData.field.website')}
        hint={t('townData.organisations.websiteHint')}
        defaultValue={organisation?.website ?? ''}
        maxLength={500}
        dir="ltr"
      />
      <EmailField hint={t('townData.organisations.internal')} defaultValue={organisation?.email ?? ''} />
      <PhoneField hint={t('townData.organisations.internal')} defaultValue={organisation?.phone ?? ''} />
    </EditForm>
  );
}

function inputOf(words: FormWords) {
  return {
    name: words.text('name'),
    descriptions: words.inLanguages('description'),
    website: words.filled('website'),
    email: words.filled('email'),
    phone: words.filled('phone'),
  };
}
