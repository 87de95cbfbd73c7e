// Two ways to reach somebody, one of which is enough; whoever asks has their own words for it.
import '@mitnand/ui/styles/parts/form-groups.css';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';

interface ReachFieldsProps {
  words: { question: string; why: string; phone: string; email: string };
  /** What is wrong, in words. */
  errors: { phone: string | null; email: string | null };
  /** Whether the browser may fill in who sits before it. */
  own: boolean;
}

export function ReachFields({ words, errors, own }: ReachFieldsProps) {
  return (
    <fieldset className="group">
      <legend className="group__legend">{words.question}</legend>
      <p className="field__hint">{words.why}</p>
      <div className="pair">
        <TextField
          id="phone"
          name="phone"
          type="tel"
          label={words.phone}
          error={errors.phone}
          autoComplete={own ? 'tel' : 'off'}
          maxLength={40}
          dir="ltr"
        />
        <TextField
          id="email"
          name="email"
          type="email"
          label={words.email}
          error={errors.email}
          autoComplete={own ? 'email' : 'off'}
          maxLength={254}
          dir="ltr"
        />
      </div>
    </fieldset>
  );
}
