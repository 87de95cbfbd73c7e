// Which voice reads a language: only one that speaks on the device itself. Others send every word they say to somebody else.

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

const mainPart = (language: string) => language.toLowerCase().split(/[-_]/)[0];

/** The device's own voice for a language, its default one first; plain German is read by a German one. */
export function chooseVoice<V extends Voice>(voices: readonly V[], language: string): V | null {
  const fitting = voices.filter((voice) => voice.localService && mainPart(voice.lang) === mainPart(language));
  return fitting.find((voice) => voice.default) ?? fitting[0] ?? null;
}
