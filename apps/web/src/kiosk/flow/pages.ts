// Which component is which page of the kiosk.
import type { ComponentType } from 'react';
import { ConfirmPage } from '../booking/ConfirmPage.tsx';
import { NamePage } from '../booking/NamePage.tsx';
import { PhonePage } from '../booking/PhonePage.tsx';
import { WaitPage } from '../booking/WaitPage.tsx';
import { TakenPage } from '../missing/TakenPage.tsx';
import { DonePage } from '../done/DonePage.tsx';
import { TakingPage } from '../booking/TakingPage.tsx';
import { DevicePage } from '../device/DevicePage.tsx';
import { CancelPage } from '../find/CancelPage.tsx';
import { FitsNotPage } from '../find/FitsNotPage.tsx';
import { MinePage } from '../find/MinePage.tsx';
import { MovePage } from '../find/MovePage.tsx';
import { NumberPage } from '../find/NumberPage.tsx';
import { PinPage } from '../find/PinPage.tsx';
import { AboutPage } from '../neighbourhood/AboutPage.tsx';
import { AroundPage } from '../neighbourhood/AroundPage.tsx';
import { MyNamePage } from '../neighbourhood/MyNamePage.tsx';
import { MyPhonePage } from '../neighbourhood/MyPhonePage.tsx';
import { SigningUpPage } from '../neighbourhood/SigningUpPage.tsx';
import { WhichDayPage } from '../neighbourhood/WhichDayPage.tsx';
import { LanguagePage } from '../language/LanguagePage.tsx';
import { DayPage } from '../time/DayPage.tsx';
import { HourPage } from '../time/HourPage.tsx';
import { TimePage } from '../time/TimePage.tsx';
import { WorryPage } from '../worry/WorryPage.tsx';
import type { PageName } from './visit.ts';

export const pages: Record<PageName, ComponentType> = {
  language: LanguagePage,
  worry: WorryPage,
  device: DevicePage,
  time: TimePage,
  day: DayPage,
  hour: HourPage,
  confirm: ConfirmPage,
  wait: WaitPage,
  name: NamePage,
  phone: PhonePage,
  taking: TakingPage,
  taken: TakenPage,
  done: DonePage,
  number: NumberPage,
  pin: PinPage,
  mine: MinePage,
  cancel: CancelPage,
  fitsNot: FitsNotPage,
  move: MovePage,
  around: AroundPage,
  about: AboutPage,
  whichDay: WhichDayPage,
  myName: MyNamePage,
  myPhone: MyPhonePage,
  signingUp: SigningUpPage,
};
