// Sends a picture and tells how far it is; fetch cannot say that yet.
import { noAnswer, refusalIn, type Refusal } from '@mitnand/api-client/refusal';

export interface UploadedPicture {
  id: string;
  url640: string;
  url1280: string;
  width: number;
  height: number;
}

interface Upload {
  answer: Promise<{ picture: UploadedPicture; refusal?: undefined } | { refusal: Refusal }>;
  /** Breaks it off. */
  stop: () => void;
}

/** Where pictures for an offer and logos are sent. */
export type UploadAddress = '/team/pictures' | '/team/logo';

/** `onProgress` hears the share that was sent, 0 to 1. */
export function uploadPicture(
  address: UploadAddress,
  file: File,
  onProgress: (share: number) => void,
): Upload {
  const request = new XMLHttpRequest();
  const answer = new Promise<Awaited<Upload['answer']>>((resolve) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = request.onabort = request.ontimeout = () => resolve({ refusal: noAnswer });
    request.onload = () => resolve(answerIn(request.responseText));
    request.open('POST', address);
    // The API looks into the file and says what it makes of it; what calls itself something else it would not read at all.
    request.setRequestHeader('content-type', file.type.startsWith('image/') ? file.type : 'image/jpeg');
    request.setRequestHeader('x-mitnand', '1');
    request.send(file);
  });
  return { answer, stop: () => request.abort() };
}

function answerIn(text: string): Awaited<Upload['answer']> {
  try {
    const { errors, ...picture } = JSON.parse(text) as UploadedPicture & {
      errors?: { extensions?: Record<string, unknown> }[];
    };
    return errors || !picture.id ? { refusal: refusalIn(errors?.[0]?.extensions) } : { picture };
  } catch {
    return { refusal: noAnswer };
  }
}
