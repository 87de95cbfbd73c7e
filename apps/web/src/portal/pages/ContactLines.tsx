// Whom to turn to, line by line as the town wrote it; telephone numbers and e-mail addresses can be tapped.
import { townLanguage } from '../../shared/page/PageContext.ts';
import { wordsIn } from '../../shared/page/wordsIn.ts';

/** An address, or a number as people dial it: with its area code, so no postal code is taken for one. */
const ways = /([^\s@<>:,;]+@[^\s@<>:,;]+\.[a-z]{2,}|(?<!\S)(?:\+|0)[\d ()/-]{5,}\d)/i;

export function ContactLines({ text }: { text: string }) {
  return (
    <address {...wordsIn(townLanguage)}>
      {text.split('\n').map((line) => (
        <span key={line}>
          <Line text={line} />
          <br />
        </span>
      ))}
    </address>
  );
}

function Line({ text }: { text: string }) {
  return text.split(ways).map((part, i) => {
    if (i % 2 === 0) return part;
    const way = part.includes('@') ? `mailto:${part}` : `tel:${part.replace(/[^\d+]/g, '')}`;
    return (
      <a key={part} href={way}>
        <bdi dir="ltr">{part}</bdi>
      </a>
    );
  });
}
