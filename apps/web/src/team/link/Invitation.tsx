// From an invitation to an account in three steps: who one is, the second factor, the recovery codes.
import { useEffect, useRef, useState } from 'react';
import { AcceptInvitationDocument } from '@mitnand/api-client/operations/accept-invitation';
import type { Refusal } from '@mitnand/api-client/refusal';
import { usePage } from '../../shared/page/PageContext.ts';
import { usePageHead } from '../../shared/page/usePageHead.ts';
import { useApi } from '../../shared/page/useQuery.ts';
import type { OpenedLink } from './LinkPage.tsx';
import { RecoveryCodes } from '../sign-in/second-factor/RecoveryCodes.tsx';
import { SecondFactorStep } from './SecondFactorStep.tsx';
import { YouStep, type You } from './YouStep.tsx';

interface InvitationProps {
  link: OpenedLink;
  token: string;
  until: string;
  onUsedUp: () => void;
}

const steps = ['you', 'factor', 'codes'] as const;

export function Invitation({ link, token, until, onUsedUp }: InvitationProps) {
  const { t, town } = usePage();
  const api = useApi();
  const [you, setYou] = useState<You>({ name: link.name ?? '', email: link.email ?? '', password: '' });
  const [step, setStep] = useState<(typeof steps)[number]>('you');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [codes, setCodes] = useState<string[]>([]);
  const [busy, setBusy] = useState(false);
  const heading = useStepHeading(step);
  const title = t(`team.link.step.${step}`);
  usePageHead({ title });
  const accept = async (code: string, setup: string) => {
    if (busy) return;
    setBusy(true);
    setRefusal(null);
    const answer = await api.mutate(AcceptInvitationDocument, { token, ...you, code, setup });
    setBusy(false);
    if (answer.data) {
      setCodes(answer.data.acceptInvitation.recoveryCodes);
      return setStep('codes');
    }
    if (answer.refusal.code === 'LINK_USED_UP') return onUsedUp();
    setRefusal(answer.refusal);
    // Whatever is not about the code was typed in the step before.
    if (['password', 'email', 'name'].includes(answer.refusal.field ?? '')) setStep('you');
  };
  return (
    <div className="way-in">
      <div className="way-in__main">
        <p className="quiet">
          {t('team.link.progress', { step: steps.indexOf(step) + 1, steps: steps.length })}
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {step === 'you' && (
          <>
            <p>
              {t(`team.link.${link.kind === 'FIRST_ADMIN' ? 'firstAdmin' : 'invited'}`, { town: town.name })}
            </p>
            <YouStep
              {...{ you, refusal }}
              asked={{ name: link.name === null, email: link.email === null }}
              onGiven={(given) => {
                setYou(given);
                setRefusal(null);
                setStep('factor');
              }}
            />
            <p className="quiet">{t('team.link.until', { until })}</p>
          </>
        )}
        {step === 'factor' && link.totp && (
          <SecondFactorStep
            {...{ busy, refusal }}
            totp={link.totp}
            onCode={(code) => void accept(code, link.totp!.setup)}
            onBack={() => setStep('you')}
          />
        )}
        {step === 'codes' && (
          <RecoveryCodes
            {...{ codes }}
            next={t('team.link.start')}
            onKept={() => location.assign(town.setUpAt === null ? '/team/stadt' : '/team')}
          />
        )}
      </div>
    </div>
  );
}

/** Whoever goes on hears the next step from its beginning. */
function useStepHeading(step: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    scrollTo({ top: 0, behavior: 'instant' });
    heading.current?.focus({ preventScroll: true });
  }, [step]);
  return heading;
}
