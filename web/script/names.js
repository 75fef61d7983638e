// Names that mean nothing.
//
// The ids and names of fields say what a household is like. A page around the
// embed can find out which ids there are, by addresses with one behind #, and
// the form filling of a browser tells the names to its maker. So the document
// holds other names, which are new with each load. The app writes and asks for
// its own, and here they are exchanged. With a key of zeros they stay as they
// are: the browser tests read them so. This is also the one place where each
// field tells the browser not to keep what is typed: it would lie on the disk.

/** The attributes that name an element. */
const NAMING = [
  'id', 'name', 'for', 'aria-activedescendant', 'aria-controls', 'aria-describedby', 'aria-labelledby',
];
/** What is filled in. */
const FIELD = /^(input|select|textarea)$/;
/** The first of the characters that a name may have, and how many there are. */
const FIRST = 33; // `!`
const COUNT = 94; // to `~`

const key = crypto.getRandomValues(new Uint8Array(64));
/** What the page itself names, around the app: it is the same for everybody. */
const fixed = new Set([...document.querySelectorAll('[id]')].filter((one) => !one.closest('main *')).map(({ id }) => id));
/** The app's own names, by those in the document.
 *  @type {Map<string, string>} */
const known = new Map();

/** @param {string} name */
const exchanged = (name) => {
  if (fixed.has(name)) return name;
  const shifted = [...name].map((letter, at) =>
    String.fromCharCode(FIRST + (letter.charCodeAt(0) - FIRST + key[at % key.length]) % COUNT));
  const shown = shifted.join('');
  known.set(shown, name);
  return shown;
};

/** The app's own name of what the document names so.
 *  @param {string} shown */
export const ownName = (shown) => known.get(shown) ?? shown;

/** Begins to exchange, for all that the app draws from now on. */
export function exchangeNames() {
  const { setAttribute } = Element.prototype;
  /** @this {Element} @param {string} attribute @param {string} value */
  Element.prototype.setAttribute = function (attribute, value) {
    // Some name several elements.
    const isName = NAMING.includes(attribute);
    setAttribute.call(this, attribute, isName ? value.split(' ').map(exchanged).join(' ') : value);
    // Before it is on the page: each has an attribute or several.
    if (FIELD.test(this.localName)) setAttribute.call(this, 'autocomplete', 'off');
  };
  const { getElementById } = document;
  document.getElementById = (id) => getElementById.call(document, exchanged(id));
}
