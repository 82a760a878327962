// @ts-check
/**
 * The one connection everybody shares: opened when first needed, given up when it dies or when
 * another tab needs it closed, opened again by the next who asks.
 */
import { openDatabase } from './database.js';

/**
 * @typedef {import('./database.js').Fault} Fault
 * @typedef {import('./database.js').SetTimer} SetTimer
 * @typedef {{
 *   current: () => IDBDatabase | null,
 *   open: () => Promise<Fault | null>,
 *   drop: () => void,
 *   forget: () => void,
 *   lost: () => boolean,
 * }} Connection
 * `open` tries once, and everybody who asks meanwhile shares that try. `forget`: that there is no
 * database next time is as it should be. `lost`: the browser has thrown a damaged database away.
 */

/** Waits before each new try after a dead connection, in milliseconds. */
export const kDelays = [50, 250, 1000];

/** What a dead connection looks like. Any other fault would be the same at the next try. */
const kHealable = ['InvalidStateError', 'UnknownError', 'AbortError'];

/** @param {Fault} fault */
export const isHealable = (fault) => kHealable.includes(fault.name);

/**
 * @param {SetTimer} setTimer
 * @param {number} milliseconds
 * @returns {Promise<void>}
 */
export const pause = (setTimer, milliseconds) =>
  new Promise((resolve) => void setTimer(resolve, milliseconds));

/**
 * @param {{
 *   indexedDB: IDBFactory,
 *   name: string,
 *   setTimer: SetTimer,
 *   onDeath: () => void,
 *   isBehind: (opened: IDBDatabase) => Promise<boolean>,
 *   onRobbed: () => void,
 * }} parts `onDeath` is called when the browser closes the connection unasked. `onRobbed`: what was
 * there when it was open before is there no more, as the database is a new one (the browser's
 * settings, by hand, thrown away) or `isBehind`.
 * @returns {Connection}
 */
export function makeConnection({ indexedDB, name, setTimer, onDeath, isBehind, onRobbed }) {
  /** @type {IDBDatabase | null} */
  let connection = null;
  /** @type {Promise<Fault | null> | null} */
  let opening = null;
  let known = false;
  let lost = false;

  /** @param {IDBDatabase} opened */
  function adopt(opened) {
    connection = opened;
    opened.onversionchange = ({ newVersion }) => {
      // What is under way still completes; only new work has to open again.
      opened.close();
      if (connection !== opened) return;
      connection = null;
      if (newVersion === null) onDeath(); // it is being deleted
    };
    opened.onclose = () => {
      if (connection !== opened) return;
      connection = null;
      onDeath();
    };
  }

  async function tryOnce() {
    const opened = await openDatabase(indexedDB, name, setTimer);
    const robbed = 'connection' in opened && known
      && (opened.made || (await isBehind(opened.connection)));
    opening = null;
    if ('fault' in opened) return opened.fault;
    lost ||= opened.lost;
    adopt(opened.connection);
    known = true;
    if (robbed) onRobbed();
    return null;
  }

  return {
    current: () => connection,
    lost: () => lost,
    forget: () => { known = false; },
    open: () => (connection ? Promise.resolve(null) : (opening ??= tryOnce())),
    drop: () => {
      connection?.close();
      connection = null;
    },
  };
}
