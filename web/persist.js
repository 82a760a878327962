// @ts-check
/**
 * Asks the browser not to evict us. Firefox asks the person and may never answer, so there is
 * nothing here to wait for: `onAnswer` is called if an answer comes.
 * @param {StorageManager | undefined} storage
 * @param {(persisted: boolean) => void} [onAnswer]
 */
export function askToPersist(storage, onAnswer = () => {}) {
  try {
    storage?.persist?.().then(onAnswer, () => {});
  } catch {
    // Refused where storage is refused; nothing was promised to the person yet.
  }
}
