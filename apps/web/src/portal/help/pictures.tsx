// The four steps as small drawings: they say what the words beside them say.
import type { ReactNode } from 'react';

function Picture({ children }: { children: ReactNode }) {
  return (
    <svg className="help-picture" viewBox="0 0 96 96" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** A page with a line for words and a magnifying glass over it. */
export const FindPicture = () => (
  <Picture>
    <rect x="14" y="12" width="58" height="72" rx="6" />
    <path d="M24 28h38M24 42h22M24 54h16" />
    <circle className="help-picture__spark" cx="60" cy="58" r="14" />
    <path d="m70 68 14 14" />
  </Picture>
);

/** A week of which one day is taken. */
export const ChoosePicture = () => (
  <Picture>
    <rect x="12" y="18" width="72" height="66" rx="6" />
    <path d="M12 36h72M30 10v14M66 10v14M36 36v48M60 36v48M12 60h72" />
    <rect className="help-picture__spark" x="38" y="62" width="20" height="20" />
    <path d="m42 72 5 5 8-9" />
  </Picture>
);

/** A finger on a big button. */
export const SignUpPicture = () => (
  <Picture>
    <path d="M16 16h50M16 30h34" />
    <rect className="help-picture__spark" x="12" y="42" width="72" height="20" rx="10" />
    <path d="M52 84V58a5 5 0 0 1 10 0v12l12 4a6 6 0 0 1 4 7l-2 7" />
  </Picture>
);

/** A slip with three groups of three, and a pencil. */
export const KeepPicture = () => (
  <Picture>
    <path d="M14 12h56v72l-7-5-7 5-7-5-7 5-7-5-7 5-7-5-7 5Z" />
    <path className="help-picture__spark" d="M24 30h36v12H24Z" />
    <path d="M24 56h26M24 66h18M84 26 64 60l-2 10 8-6 20-34Z" />
  </Picture>
);
