/** Where log lines go: one write at the end of each turn of the event loop instead of one per line. */

interface Lines {
  write(line: string): void;
}

/** Hands over all lines of a turn together, in order; what is still waiting when the process exits goes out then. */
export function togetherEachTurn(write: (text: string) => void): Lines {
  let waiting = '';
  const hand = () => {
    if (waiting === '') return;
    const text = waiting;
    waiting = '';
    write(text);
  };
  process.on('exit', hand);
  return {
    write(line) {
      if (waiting === '') setImmediate(hand);
      waiting += line;
    },
  };
}
