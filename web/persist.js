// @ts-check
/** Whether the browser takes away by itself what is stored. */

/** Whether it has said that it does not. @param {StorageManager | undefined} storage @returns {Promise<boolean>} */
export async function isPersisted(storage) {
  try {
    return Boolean(await storage?.persisted?.());
  } catch {
    return false;
  }
}

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
