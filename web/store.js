// @ts-check
/**
 * The records of this browser: text under keys, each write answered once and called saved only
 * when the browser has completed it. Knows nothing of what the records mean.
 */
import { makeConnection, pause } from './connection.js';
import { beginFreshLog, browserTimer, readSome } from './database.js';
import { makeEmptying } from './emptying.js';
import { makeFence } from './fence.js';
import { makeFollower } from './follower.js';
import { kHead, makeLedger, readHead } from './ledger.js';
import { loadAll, readThrough } from './loading.js';
import { makeOneWriter } from './one-writer.js';
import { makeShadow } from './shadow.js';
import { makeWriteQueue } from './write-queue.js';

/** One reading for many keys that another tab has written, in milliseconds. */
const kReadingPause = 300;

/**
 * @typedef {import('./one-writer.js').Role} Role
 * @typedef {'saved' | 'full' | 'failed' | 'reader'} WriteStatus
 * @typedef {import('./loading.js').Records} Records
 * @typedef {import('./loading.js').Loaded} Loaded
 * @typedef {{
 *   open: () => void,
 *   load: () => Promise<Loaded>,
 *   write: (entries: [string, string | null][]) => Promise<WriteStatus>,
 *   renew: (entries: [string, string | null][]) => Promise<WriteStatus>,
 *   erase: () => Promise<WriteStatus>,
 *   unanswered: () => [string, string | null][],
 *   leave: () => Promise<void>,
 *   claim: (onRole: (role: Role) => void) => void,
 *   take: () => void,
 * }} Store `open` is for before anything is asked for: it reads nothing, and a database that does
 * not open is told to the first who loads. `write` follows a load: its head record tells of all
 * that is there; `null` for a text removes the record. `renew` writes into a new database in the
 * place of one that cannot be read. `erase` is 'saved' when nothing is left of any. `leave`: the
 * page may go now; answered once the shadow has followed. `take`: the person wants to write here.
 */

/**
 * Until `claim` has made this tab the writer, every write is answered 'reader'. A tab that becomes
 * the writer later, or again, must load first: the tab before it has written.
 * @param {{
 *   indexedDB: IDBFactory | null | undefined,
 *   locks?: LockManager | null,
 *   caches?: CacheStorage | null,
 *   subtle?: SubtleCrypto | null,
 *   base?: string,
 *   setTimer?: import('./database.js').SetTimer,
 *   name?: string,
 *   openChannel?: (name: string) => import('./one-writer.js').Channel | null,
 *   window?: Window | null,
 *   onRobbed?: () => void,
 *   onChanged?: () => void,
 * }} browser `base`: the address that the shadow lies below. `onRobbed`: what this page has read or
 *   written is not in the database any more, and nobody here has erased it. `onChanged`: another tab
 *   has written, and this one may read it.
 * @returns {Store}
 */
export function openStore({
  indexedDB, locks, caches, subtle, base = '', setTimer = browserTimer, name = 'taiwa',
  openChannel = () => null, window = null, onRobbed = () => {}, onChanged = () => {},
}) {
  if (!indexedDB) {
    return {
      open: () => {},
      load: async () => ({ status: 'missing', records: [], lost: false, shadow: [] }),
      write: async () => 'failed',
      renew: async () => 'failed',
      erase: async () => 'saved',
      unanswered: () => [],
      leave: async () => {},
      claim: (onRole) => onRole('writer'),
      take: () => {},
    };
  }

  /** @type {Role} */
  let role = 'reader';
  /** @type {(given: Role) => void} */
  let onRole = () => {};
  let isFinishing = false;
  let isFirst = true; // turn, or role, of this tab
  let isLoaded = false;
  const fence = makeFence(setTimer);
  const turns = makeOneWriter({
    locks: locks ?? null, openChannel: () => openChannel(`${name}-tabs`), window, name: `${name}-writer`,
    setTimer,
    async finish() {
      isFinishing = true;
      await last;
      await queue.settled();
      await follower.leave();
      await follower.settled();
      isFinishing = false;
    },
    isOver: () => fence.isOver(connection.current()),
    onRole(given) {
      // Only the first turn may go on with what was read before it.
      isLoaded &&= isFirst && given === 'writer';
      isFirst = false;
      role = given;
      if (given === 'writer') fence.renew();
      onRole(given);
      void claimEarly();
    },
    onWrote: () => void readSoon(),
  });

  const ledger = makeLedger();
  const shadow = makeShadow({ caches, subtle, base, setTimer });
  const hasShadow = Boolean(caches && subtle);
  const empty = () => ledger.fill([], ledger.head().sequence);
  const connection = makeConnection({
    indexedDB, name, setTimer,
    onDeath() {
      queue.heal();
      // Not only with the next write: the page may be gone by then, and all it knows with it.
      void connection.open();
    },
    async isBehind(opened) {
      const read = await readSome(opened, setTimer, [kHead]);
      if ('fault' in read) return false; // whoever reads next will see
      return (readHead(read.records[0]?.[1])?.sequence ?? 0) < ledger.head().sequence;
    },
    onRobbed() {
      empty();
      onRobbed();
      void emptying.tidy(() => role === 'writer');
    },
  });
  const queue = makeWriteQueue(connection, ledger, fence, setTimer);
  const readAll = () => readThrough(connection, queue.heal, setTimer);

  let isReading = false;
  let isToBeRead = false;
  async function readSoon() {
    if (isToBeRead) return;
    isToBeRead = true;
    do await pause(setTimer, kReadingPause); while (isReading);
    isToBeRead = false;
    if (role !== 'writer') onChanged();
  }

  /** @type {Store['load']} */
  async function load() {
    isReading = true;
    follower.stop();
    isAsked = false;
    alone = null;
    const { loaded, isBehind, isOpen, isRobbed, isAlone } = await loadAll({
      read: readAll, shadow, ledger, wasLost: connection.lost,
    });
    isReading = false;
    isAsked = loaded.shadow.length > 0;
    troubled ||= isOpen;
    torn ||= isRobbed;
    if (isAlone) alone = new Map(loaded.records);
    if (isBehind && hasShadow) follower.soon();
    isLoaded = loaded.status === 'ok';
    void claimEarly();
    return loaded;
  }

  /** So that the first write has nothing to wait for, not even where the tab is closed over it. */
  async function claimEarly() {
    if (role !== 'writer' || !isLoaded || isReading || isAsked || alone) return;
    // Over a log that may be torn nothing is written before the shadow has all there is.
    if ((troubled || torn) && hasShadow && !(await follower.follow())) return;
    if (!isAsked) await isMyTurn();
  }

  // Over a log that was torn, by a full disk or a kill in the middle of a write, Chromium takes
  // writes and throws all of it away at the next start. Then "saved" takes the shadow as well.
  let full = false;
  let troubled = false;
  let torn = false; // and written on
  let heals = 0;
  /** All records, while the shadow stands alone. @type {Map<string, string> | null} */
  let alone = null;
  let isAsked = false; // which records are the ones: the shadow stays as it is until then
  let isErasing = false;

  const follower = makeFollower({
    shadow, setTimer,
    mayFollow: async () => (role === 'writer' || isFinishing) && !isAsked && !isErasing
      && !(await fence.isOver(connection.current())),
    source: () => ({
      settled: queue.settled, ledger, alone: alone !== null,
      async read(keys) {
        const all = alone;
        if (all) return keys.map((key) => [key, all.get(key) ?? '']);
        const through = connection.current();
        const read = through && (await readSome(through, setTimer, keys));
        return read && 'records' in read ? read.records : [];
      },
    }),
  });

  const emptying = makeEmptying({
    indexedDB, name, setTimer, connection, queue, ledger, shadow, follower, readAll, empty,
  });

  /** @param {Map<string, string>} records @param {[string, string | null][]} entries */
  async function writeAlone(records, entries) {
    ledger.take(entries, ledger.headAfter(entries).sequence);
    for (const [key, text] of entries) {
      if (text === null) records.delete(key);
      else records.set(key, text);
    }
    return (await follower.follow()) ? 'saved' : 'failed';
  }

  /** Whether it is this tab's turn, before what is more than a write; where it is not, it asks for it. */
  async function isMyTurn() {
    if (role !== 'writer') return false;
    const through = connection.current();
    try {
      if (through) fence.claim(through, ledger.head().sequence);
    } catch {
      // Dead: what comes now opens another.
    }
    if (!(await fence.isOver(through))) return true;
    turns.refused();
    return false;
  }

  /** @template T @param {Promise<T>} work @returns {Promise<T>} so that nobody gives the role away meanwhile */
  const hold = (work) => {
    last = work;
    return work;
  };
  /** @type {Promise<unknown>} */
  let last = Promise.resolve();

  /** @type {Store['write']} */
  async function write(entries) {
    const outcome = await keep(entries);
    if (outcome === 'reader') turns.refused();
    if (outcome === 'saved') turns.wrote();
    return outcome;
  }

  /** @type {Store['write']} */
  async function keep(entries) {
    if (role !== 'writer') return 'reader';
    isAsked = false;
    if (alone) return writeAlone(alone, entries);
    const outcome = await queue.write(entries);
    if (outcome === 'reader') return outcome;
    full ||= outcome === 'full';
    torn ||= outcome !== 'saved' || queue.heals() > heals;
    troubled ||= torn;
    heals = queue.heals();
    if (outcome !== 'saved') return outcome;
    const through = connection.current();
    if (torn && through && hasShadow) {
      torn = false;
      beginFreshLog(through);
    }
    if (full) return (await follower.follow()) ? 'saved' : 'full';
    if (troubled && shadow.isKnown()) return (await follower.follow()) ? 'saved' : 'failed';
    if (hasShadow) follower.soon();
    return 'saved';
  }

  /** @type {Store['renew']} */
  async function renew(entries) {
    if (!(await isMyTurn())) return 'reader';
    isAsked = false;
    if (await emptying.deleteIt()) return write(entries);
    if (!shadow.isKnown()) return 'failed';
    empty();
    alone = new Map();
    return writeAlone(alone, entries);
  }

  /** @type {Store['erase']} */
  async function erase() {
    if (!(await isMyTurn())) return 'reader';
    follower.stop();
    isErasing = true;
    const outcome = await emptying.eraseAll();
    isErasing = false;
    if (outcome === 'saved') alone = null;
    turns.wrote();
    return outcome;
  }

  return {
    open: () => void connection.open(),
    load,
    write,
    renew: (entries) => hold(renew(entries)),
    erase: () => hold(erase()),
    unanswered: queue.unanswered,
    leave: follower.leave,
    claim(tell) {
      onRole = tell;
      turns.claim();
    },
    take: turns.take,
  };
}
