// My booking: by number and PIN one looks, moves, changes and cancels, without an account.
import '../../shared/page/section.css';
import { Loading } from '../../shared/page/Loading.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { usePageHead } from '../../shared/page/usePageHead.ts';
import { BookingView } from './BookingView.tsx';
import { LookUpForm } from './finding/LookUpForm.tsx';
import { useMyBooking } from './useMyBooking.ts';

export default function MyBookingPage() {
  const { t } = usePage();
  const my = useMyBooking();
  usePageHead({ title: t('myBooking.title'), description: t('myBooking.intro') });
  return (
    <div className="page">
      {my.following ? (
        <Loading />
      ) : my.booking ? (
        <BookingView my={my} booking={my.booking} />
      ) : (
        <LookUpForm my={my} />
      )}
    </div>
  );
}
