// @ts-check
/**
 * One soft stroke when half of the time is over: a sine that fades, and a short shake where the
 * phone can.
 */

const kPitch = 660; // Hz
const kSeconds = 1.6;
const kLoudness = 0.2; // of full scale
const kShake = 200; // ms

/**
 * @param {{window: Window & typeof globalThis}} browser
 */
export function makeBell({ window }) {
  /** @type {AudioContext | null} */
  let context = null;

  function strike(/** @type {AudioContext} */ audio) {
    const begin = audio.currentTime;
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = kPitch;
    volume.gain.setValueAtTime(kLoudness, begin);
    volume.gain.exponentialRampToValueAtTime(0.0001, begin + kSeconds);
    tone.connect(volume).connect(audio.destination);
    tone.start(begin);
    tone.stop(begin + kSeconds);
    // Idle costs nothing: the sound device is let go once the stroke has faded.
    tone.onended = () => { void audio.suspend(); };
  }

  return {
    /** @param {boolean} heard false: the phone shakes only */
    ring(heard) {
      window.navigator.vibrate?.(kShake);
      if (!heard || !window.AudioContext) return;
      // Made within a press the first time (choosing the sound rings it once): iOS lets only a
      // context that began so sound later.
      context ??= new window.AudioContext();
      const audio = context;
      audio.resume().then(() => strike(audio), () => {});
    },
  };
}
