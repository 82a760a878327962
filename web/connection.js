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
 *   lost: () => boolean,
 * }} Connection
 * `open` tries once, and everybody who asks meanwhile shares that try. `lost`: the browser has
 * thrown a damaged database away.
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
 * }} parts `onDeath` is called when the browser closes the connection unasked.
 * @returns {Connection}
 */
export function makeConnection({ indexedDB, name, setTimer, onDeath }) {
  /** @type {IDBDatabase | null} */
  let connection = null;
  /** @type {Promise<Fault | null> | null} */
  let opening = null;
  let lost = false;

  /** @param {IDBDatabase} opened */
  function adopt(opened) {
    connection = opened;
    opened.onversionchange = () => {
      // What is under way still completes; only new work has to open again.
      opened.close();
      if (connection === opened) connection = null;
    };
    opened.onclose = () => {
      if (connection !== opened) return;
      connection = null;
      onDeath();
    };
  }

  async function tryOnce() {
    const opened = await openDatabase(indexedDB, name, setTimer);
    opening = null;
    if ('fault' in opened) return opened.fault;
    lost ||= opened.lost;
    adopt(opened.connection);
    return null;
  }

  return {
    current: () => connection,
    lost: () => lost,
    open: () => (connection ? Promise.resolve(null) : (opening ??= tryOnce())),
    drop: () => {
      connection?.close();
      connection = null;
    },
  };
}
