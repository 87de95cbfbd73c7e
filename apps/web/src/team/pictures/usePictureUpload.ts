// A picture on its way to the API: how far it is, what came of it, and how to break it off.
import type { Refusal } from '@mitnand/api-client/refusal';
import { useEffect, useRef, useState } from 'react';
import { type UploadAddress, uploadPicture, type UploadedPicture } from './upload-picture.ts';

/** As the API takes it; asked here too, so that nobody sends 30 MB for nothing. */
const LARGEST = 15 * 1024 * 1024;

const tooLarge: Refusal = {
  code: 'PICTURE_REFUSED',
  values: { reason: 'TOO_LARGE' },
  field: null,
  uncertain: false,
};

export function usePictureUpload(address: UploadAddress, onUploaded: (picture: UploadedPicture) => void) {
  const [share, setShare] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const underWay = useRef<() => void>(null);
  useEffect(() => () => underWay.current?.(), []);

  const upload = (file: File) => {
    if (underWay.current) return;
    setRefusal(file.size > LARGEST ? tooLarge : null);
    if (file.size > LARGEST) return;
    setShare(0);
    let stopped = false;
    const { answer, stop } = uploadPicture(address, file, setShare);
    underWay.current = () => {
      stopped = true;
      stop();
    };
    void answer.then((answered) => {
      underWay.current = null;
      setShare(null);
      if (answered.refusal) return stopped || setRefusal(answered.refusal);
      onUploaded(answered.picture);
    });
  };
  return { share, refusal, upload, stop: () => underWay.current?.() };
}
