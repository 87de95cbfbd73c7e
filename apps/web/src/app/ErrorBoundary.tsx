// A fault in one page never takes the header, the footer and the phone number with it.
import { Component, useEffect, type ReactNode } from 'react';
import { Button } from '@mitnand/ui/Button.tsx';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { Fault } from '@mitnand/ui/pictures/scenes/Fault.tsx';
import { Offline } from '@mitnand/ui/pictures/scenes/Offline.tsx';
import { usePage } from '../shared/page/PageContext.ts';
import { PhoneLink } from '../shared/page/PhoneLink.tsx';

export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <PageFault /> : this.props.children;
  }
}

function PageFault() {
  const { t, town } = usePage();
  // A page that could not be loaded comes by itself when the line is back.
  useEffect(() => {
    const reload = () => location.reload();
    addEventListener('online', reload);
    return () => removeEventListener('online', reload);
  }, []);
  return (
    <div className="page">
      {navigator.onLine ? <Fault /> : <Offline />}
      <h1>{t('failure.heading')}</h1>
      <Notice tone="warning" heading={t('failure.pageFault')} role="alert">
        <div className="buttons">
          <Button onClick={() => location.reload()}>{t('failure.reload')}</Button>
          <PhoneLink phone={town.contact.phone} />
        </div>
      </Notice>
    </div>
  );
}
