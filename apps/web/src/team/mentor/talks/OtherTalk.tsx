// A talk with somebody who had no booking: what it was about, on what, for how long, and how it ended.
import { devices, worries } from '../../../shared/booking/booking-answers.ts';
import type { Device, Worry } from '@mitnand/api-client/types';
import { Select } from '@mitnand/ui/fields/Select.tsx';
import { useState } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { OutcomeButtons } from './OutcomeButtons.tsx';
import type { Talks, TalkWords } from './useTalks.ts';

const LENGTHS = [10, 20, 30, 45, 60];
const EMPTY: TalkWords = { worry: null, device: null, minutes: 20 };

export function OtherTalk({ occurrenceId, record }: { occurrenceId: string; record: Talks }) {
  const { t } = usePage();
  const [talk, setTalk] = useState(EMPTY);
  const change = (part: Partial<TalkWords>) => setTalk((before) => ({ ...before, ...part }));
  const id = (name: string) => `${name}-${occurrenceId}`;
  return (
    <details className="other-talk">
      <summary>{t('mentor.talk.more')}</summary>
      <Select
        id={id('wobei')}
        label={t('mentor.talk.worry')}
        value={talk.worry ?? ''}
        onChange={({ target }) => change({ worry: (target.value || null) as Worry | null })}
      >
        <option value="">{t('mentor.talk.otherWorry')}</option>
        {worries.map((worry) => (
          <option key={worry} value={worry}>
            {t(`worry.${worry}`)}
          </option>
        ))}
      </Select>
      <Select
        id={id('geraet')}
        label={t('mentor.talk.device')}
        value={talk.device ?? ''}
        onChange={({ target }) => change({ device: (target.value || null) as Device | null })}
      >
        <option value="">{t('mentor.talk.noDevice')}</option>
        {devices.map((device) => (
          <option key={device} value={device}>
            {t(`device.${device}`)}
          </option>
        ))}
      </Select>
      <Select
        id={id('dauer')}
        label={t('mentor.talk.howLong')}
        value={talk.minutes}
        onChange={({ target }) => change({ minutes: Number(target.value) })}
      >
        {LENGTHS.map((minutes) => (
          <option key={minutes} value={minutes}>
            {t('mentor.talk.minutes', { minutes })}
          </option>
        ))}
      </Select>
      <p>{t('mentor.talk.how')}</p>
      <OutcomeButtons
        name={t('mentor.talk.more')}
        onChoose={(outcome) =>
          void record.note(null, talk, outcome).then((noted) => {
            if (noted) setTalk(EMPTY);
          })
        }
      />
    </details>
  );
}
