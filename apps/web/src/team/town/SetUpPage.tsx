// The first start: what a town needs before it can offer anything, in one form.
import { SetUpTownDocument } from '@mitnand/api-client/operations/set-up-town';
import { usePage } from '../../shared/page/PageContext.ts';
import { EditForm } from '../editing/EditForm.tsx';
import { LineField } from '../editing/fields.tsx';
import type { FormWords } from '../editing/form-words.ts';
import { useSave } from '../editing/useSave.ts';
import { useMe } from '../session/me.ts';
import { TeamPage } from '../frame/TeamPage.tsx';
import { PhoneAndEmail } from './PhoneAndEmail.tsx';
import { StateField } from './basics/StateField.tsx';

const names = [
  'name',
  'federalState',
  'phone',
  'email',
  'venueName',
  'districtName',
  'street',
  'postalCode',
] as const;

export function SetUpPage() {
  const { t } = usePage();
  const { email } = useMe();
  const { busy, refusal, save } = useSave(SetUpTownDocument);
  const send = async (words: FormWords) => {
    const input = Object.fromEntries(names.map((name) => [name, words.text(name)])) as Record<
      (typeof names)[number],
      string
    >;
    // The frame of every page names the town: it comes anew from the server.
    if (await save({ input })) location.assign('/team/angebote/neu');
  };
  return (
    <TeamPage title={t('townData.setUp.title')} lead={t('townData.setUp.lead')}>
      <EditForm
        label={t('townData.setUp.title')}
        {...{ busy, refusal }}
        onSend={(words) => void send(words)}
        sendLabel={t('townData.setUp.send')}
      >
        <h2>{t('townData.setUp.town')}</h2>
        <LineField name="name" label={t('townData.town.name')} maxLength={80} required />
        <StateField state="BW" />
        <PhoneAndEmail phoneHint={t('townData.setUp.phoneHint')} email={email ?? ''} />
        <h2>{t('townData.setUp.venue')}</h2>
        <LineField
          name="venueName"
          label={t('townData.setUp.venueName')}
          hint={t('townData.setUp.venueNameHint')}
          maxLength={200}
          required
        />
        <LineField name="street" label={t('townData.field.street')} maxLength={200} required />
        <div className="pair">
          <LineField
            name="postalCode"
            label={t('townData.field.postalCode')}
            inputMode="numeric"
            pattern="\d{5}"
            maxLength={5}
            required
          />
          <LineField name="districtName" label={t('townData.field.district')} maxLength={200} required />
        </div>
      </EditForm>
    </TeamPage>
  );
}
