// While an answer is on its way: said, and the place of the answers stays quiet.
import { Question } from './Question.tsx';

export function Waiting({ number, title }: { number?: number; title: string }) {
  return (
    <Question title={title} {...(number !== undefined && { number })}>
      <p className="visually-hidden" role="status">
        {title}
      </p>
    </Question>
  );
}
