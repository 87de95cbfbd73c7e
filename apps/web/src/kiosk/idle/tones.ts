// Short tones that ears of 80 hear well: low, soft at both ends, a little louder as time runs out.

const LENGTH_S = 0.25;
let context: AudioContext | null = null;

/** Silent where the device has no sound, and before anybody has touched it. */
export function soundTone(secondsLeft: number): void {
  if (typeof AudioContext === 'undefined') return;
  context ??= new AudioContext();
  void context.resume();
  const at = context.currentTime;
  const tone = context.createOscillator();
  const loudness = context.createGain();
  tone.frequency.value = secondsLeft <= 5 ? 660 : 440;
  loudness.gain.setValueAtTime(0, at);
  loudness.gain.linearRampToValueAtTime(secondsLeft <= 5 ? 0.3 : 0.2, at + 0.03);
  loudness.gain.linearRampToValueAtTime(0, at + LENGTH_S);
  tone.connect(loudness).connect(context.destination);
  tone.start(at);
  tone.stop(at + LENGTH_S);
}
