// Leaving by a key, on every page where one can leave quickly.

// The texts name the key and the number: crates/xtask/tests/leaving_key.rs.
const KEY = 'Shift';
const PRESSES = 3;
const SOON = 1500; // milliseconds between two presses

/** Calls back when Shift is pressed three times without another key. Browsers,
 *  screen readers and dialogs do not use that. Shift with another key types a
 *  capital letter or changes the keyboard.
 *  @param {() => void} leave */
export function onLeavingKey(leave) {
  let presses = 0;
  let pressed = -Infinity;
  let isAlone = false;
  const other = () => { presses = 0; isAlone = false; };
  for (const type of ['pointerdown', 'input']) addEventListener(type, other, true);
  addEventListener('keydown', ({ key, repeat, altKey, ctrlKey, metaKey }) => {
    if (key !== KEY || altKey || ctrlKey || metaKey) other();
    else if (!repeat) isAlone = true;
  }, true);
  addEventListener('keyup', ({ key, timeStamp }) => {
    if (key !== KEY || !isAlone) return;
    presses = timeStamp - pressed < SOON ? presses + 1 : 1;
    pressed = timeStamp;
    if (presses === PRESSES) leave();
  }, true);
}
