// Somebody new: a name, an address, what for; then a link to hand over.
import { useState, type FormEvent } from 'react';
import { InviteStaffDocument } from '@mitnand/api-client/operations/invite-staff';
import type { IssuedFragment } from '@mitnand/api-client/types';
import { errorText } from '@mitnand/i18n/error-text';
import { consoleLanguages, nameOfLanguage } from '@mitnand/i18n/languages';
import { Button } from '@mitnand/ui/Button.tsx';
import { Dialog } from '@mitnand/ui/Dialog.tsx';
import { Select } from '@mitnand/ui/fields/Select.tsx';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useSave } from '../editing/useSave.ts';
import { RefusalText } from '../frame/RefusalText.tsx';
import { comeByLink, emptyRow, grantsOf } from './grant-rows.ts';
import { GrantFields } from './GrantFields.tsx';

interface InviteDialogProps {
  open: boolean;
  onClose: () => void;
  onIssued: (issued: IssuedFragment) => void;
}

export function InviteDialog({ open, onClose, onIssued }: InviteDialogProps) {
  const { t } = usePage();
  return (
    <Dialog {...{ open, onClose }} heading={t('team.staff.inviteTitle')} closeLabel={t('team.close')}>
      <InviteForm {...{ onIssued, onClose }} />
    </Dialog>
  );
}

function InviteForm({ onIssued, onClose }: Omit<InviteDialogProps, 'open'>) {
  const { t, town, language } = usePage();
  const byMail = town.tellsBy.includes('MAIL');
  const { busy, refusal, save } = useSave(InviteStaffDocument);
  const [rows, setRows] = useState([emptyRow]);
  const byLink = comeByLink(rows);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const email = (form.get('email') as string).trim() || null;
    const name = (form.get('name') as string).trim();
    const spoken = form.get('language') as string | null;
    const done = await save({ name, email, language: spoken, grants: grantsOf(rows) });
    if (done) onIssued(done.inviteStaff);
  };
  const wrong = (field: string) =>
    refusal?.field === field ? errorText(t, refusal.code, refusal.values) : null;
  return (
    <form className="form" onSubmit={(event) => void send(event)}>
      {!(refusal?.field === 'email' || refusal?.field === 'name') && <RefusalText refusal={refusal} />}
      <TextField
        id="invite-name"
        name="name"
        label={t('team.staff.name')}
        hint={t('team.staff.nameHint')}
        error={wrong('name')}
        autoComplete="off"
        maxLength={100}
        required
        data-autofocus
      />
      <TextField
        id="invite-email"
        name="email"
        type="email"
        label={byLink ? t('team.staff.emailOptional') : t('team.signIn.email')}
        hint={t(`team.staff.${byLink ? 'emailByLink' : 'emailHint'}${byMail ? '' : 'Alone'}`)}
        error={wrong('email')}
        autoComplete="off"
        required={!byLink}
      />
      {byMail && (
        <Select
          id="invite-language"
          name="language"
          label={t('team.staff.letterLanguage')}
          defaultValue={language}
        >
          {consoleLanguages.map((code) => (
            <option key={code} value={code} lang={code}>
              {nameOfLanguage(code)}
            </option>
          ))}
        </Select>
      )}
      <GrantFields id="invite" rows={rows} onChange={setRows} />
      <div className="buttons">
        <Button type="submit" aria-disabled={busy || undefined}>
          {t('team.staff.makeLink')}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {t('team.cancel')}
        </Button>
      </div>
    </form>
  );
}
