// @ts-check
/**
 * One writer among the tabs of this browser, by a Web Lock held until the page dies.
 */

/** @typedef {'writer' | 'reader'} Role */

// At module level so that no garbage collector can end it, and the lock with it.
/** @type {Promise<never>} */
const kUntilThePageDies = new Promise(() => {});

/**
 * Calls `onRole` at once with what this tab is, and once more, with 'writer', when a reader's turn
 * has come. Without locks, or where they are refused, every tab is a writer.
 * @param {LockManager | null | undefined} locks
 * @param {string} name
 * @param {(role: Role) => void} onRole
 */
export function claimWriter(locks, name, onRole) {
  if (!locks) return onRole('writer');
  let told = false;
  /** @param {Role} role */
  const tell = (role) => {
    told = true;
    onRole(role);
  };
  const hold = () => {
    // A fault of the listener must not give the lock away.
    try {
      tell('writer');
    } catch (error) {
      console.error(error);
    }
    return kUntilThePageDies;
  };
  const withoutLocks = () => {
    if (!told) tell('writer');
  };
  try {
    locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (lock) return hold();
        locks.request(name, hold).catch(() => {});
        tell('reader');
      })
      .catch(withoutLocks);
  } catch {
    withoutLocks();
  }
}
