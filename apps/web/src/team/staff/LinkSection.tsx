// The links of somebody: a new one in place of the old, or none.
import { IssueSignInLinkDocument } from '@mitnand/api-client/operations/issue-sign-in-link';
import { RenewInvitationDocument } from '@mitnand/api-client/operations/renew-invitation';
import { WithdrawLinksDocument } from '@mitnand/api-client/operations/withdraw-links';
import { Button } from '@mitnand/ui/Button.tsx';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useApi } from '../../shared/page/useQuery.ts';
import type { MemberActions } from './MemberDialog.tsx';

export function LinkSection({
  member,
  admin,
  onRefused,
  onIssued,
  onChanged,
  onClose,
}: MemberActions & { admin: boolean }) {
  const { t, dates } = usePage();
  const api = useApi();
  const toast = useToast();
  const staffId = member.id;
  const until = member.links[0]?.expiresAt;
  const signInLink = async () => {
    const { data, refusal } = await api.mutate(IssueSignInLinkDocument, { staffId });
    onRefused(refusal ?? null);
    if (data) onIssued(data.issueSignInLink);
  };
  const invitation = async () => {
    const { data, refusal } = await api.mutate(RenewInvitationDocument, { staffId });
    onRefused(refusal ?? null);
    if (data) onIssued(data.renewInvitation);
  };
  const withdraw = async () => {
    const { refusal } = await api.mutate(WithdrawLinksDocument, { staffId });
    onRefused(refusal ?? null);
    if (refusal) return;
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
