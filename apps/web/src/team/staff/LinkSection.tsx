// The links of somebody: a new one in place of the old, or none.
import { IssueSignInLinkDocument } from '@mitnand/api-client/operations/issue-sign-in-link';
import { RenewInvitationDocument } from '@mitnand/api-client/operations/renew-invitation';
import { WithdrawLinksDocument } from '@mitnand/api-client/operations/withdraw-links';
import { Button } from '@mitnand/ui/Button.tsx';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useSave } from '../editing/useSave.ts';
import { RefusalText } from '../frame/RefusalText.tsx';
import type { MemberActions } from './MemberDialog.tsx';

export function LinkSection({
  member,
  admin,
  onIssued,
  onChanged,
  onClose,
}: MemberActions & { admin: boolean }) {
  const { t, dates } = usePage();
  const issuing = useSave(IssueSignInLinkDocument);
  const renewing = useSave(RenewInvitationDocument);
  const withdrawing = useSave(WithdrawLinksDocument);
  const toast = useToast();
  const staffId = member.id;
  const until = member.links[0]?.expiresAt;
  const signInLink = async () => {
    const done = await issuing.save({ staffId });
    if (done) onIssued(done.issueSignInLink);
  };
  const invitation = async () => {
    const done = await renewing.save({ staffId });
    if (done) onIssued(done.renewInvitation);
  };
  const withdraw = async () => {
    if (!(await withdrawing.save({ staffId }))) return;
    onChanged();
    onClose();
    toast({ text: t('team.staff.linkWithdrawn') });
  };
  if (!admin && !member.comesByLink) return <p>{t('team.staff.onlyAdmins')}</p>;
  return (
    <section className="dialog-section">
      <p>
        {until
          ? t('team.staff.openLink', { until: dates.dayAndTime(until) })
          : member.comesByLink
            ? t('team.staff.byLink')
            : t('team.staff.lost')}
      </p>
      <RefusalText refusal={issuing.refusal ?? renewing.refusal ?? withdrawing.refusal} />
      <div className="buttons">
        {member.comesByLink ? (
          <Button onClick={() => void signInLink()}>{t('team.staff.newSignInLink')}</Button>
        ) : (
          <Button kind="secondary" onClick={() => void invitation()}>
            {until ? t('team.staff.renew') : t('team.staff.newInvitation')}
          </Button>
        )}
        {until && admin && (
          <Button kind="tertiary" onClick={() => void withdraw()}>
            {t('team.staff.withdraw')}
          </Button>
        )}
      </div>
    </section>
  );
}
