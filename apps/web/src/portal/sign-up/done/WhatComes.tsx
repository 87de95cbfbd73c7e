// What comes next, by the way somebody gave: a mail now, a call if something changes, or nothing at all.
import type { BookingDetailsFragment } from '@mitnand/api-client/types';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';

/** Whoever books closer to the start has it in mind, and is not reminded; the API holds the same rule. */
const REMINDED_FROM_HOURS = 6;

export function WhatComes({ booking }: { booking: BookingDetailsFragment }) {
  const { t, now, town } = usePage();
  const { status, slot, occurrence, toldBy } = booking;
  const { reconfirm } = occurrence.offer;
  const way = toldBy ?? (town.tellsBy.includes('MAIL') ? 'NOBODY' : 'NO_MAIL');
  const startsAt = Date.parse(slot?.startsAt ?? occurrence.startsAt);
  const written = toldBy === 'MAIL' || toldBy === 'SMS';
  const remindedOf = written && startsAt - now > REMINDED_FROM_HOURS * 3_600_000;
  if (status === 'WAITLISTED') {
    return (
      <Notice heading={t('confirmation.writeDown')}>
        <p>{t(`confirmation.toldWaiting.${way}`)}</p>
      </Notice>
    );
  }
  return (
    <Notice heading={t('confirmation.writeDown')}>
      <p>
        {t(`confirmation.told.${way}`)} {remindedOf && t('confirmation.remind')}
      </p>
      {toldBy && reconfirm !== 'OFF' && (
        <p>{reconfirm === 'RELEASE' ? t('coming.willRelease') : t('coming.willAsk')}</p>
      )}
      <p>{t('confirmation.anyTime')}</p>
    </Notice>
  );
}
