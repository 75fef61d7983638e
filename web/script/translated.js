// A browser that translates a page takes each text out and puts an element of
// its own there. The app would go on writing into the texts that were taken,
// where nobody sees it, and would place new parts beside them and fail. So each
// comes back, empty, before what stands for it; once the app writes or removes
// it, what stands for it goes.

/** @type {Map<Node, { text: Text, words: string }>} by the element that stands for a text */
const standing = new Map();

/** @param {Node} text */
const standsFor = (text) => [...standing].find(([, one]) => one.text === text)?.[0];

/** @param {Node | null} node
 *  @returns {node is HTMLElement} */
const isStranger = (node) => node instanceof HTMLElement && node.localName === 'font';

/** @param {Node} stranger */
const remove = (stranger) => {
  standing.delete(stranger);
  if (stranger instanceof HTMLElement) stranger.remove();
};

/** Amounts are the same in every language, and are not to be touched. */
const keepAmounts = () => {
  for (const amount of document.querySelectorAll('.amount:not([translate]), .number:not([translate])')) {
    amount.setAttribute('translate', 'no');
  }
};

/** @param {MutationRecord} record */
const follow = ({ type, target, addedNodes, removedNodes, previousSibling, nextSibling }) => {
  if (type === 'characterData') {
    const stranger = standsFor(target);
    if (stranger) remove(stranger);
    return;
  }
  for (const gone of removedNodes) {
    if (gone.isConnected) continue;
    const stood = standing.get(gone);
    if (stood) {
      // The page is shown as it was.
      standing.delete(gone);
      stood.text.data ||= stood.words;
    }
    if (!(gone instanceof Text)) continue;
    const stranger = standsFor(gone);
    const instead = [...addedNodes, previousSibling, nextSibling].find((node) => isStranger(node) && !standing.has(node));
    if (stranger) remove(stranger);
    else if (instead?.isConnected) {
      standing.set(instead, { text: gone, words: gone.data });
      gone.data = '';
      /** @type {HTMLElement} */ (instead).before(gone);
    }
  }
};

/** Keeps the texts of the page where the app finds them. */
export function keepTexts() {
  const observer = new MutationObserver((records) => {
    records.forEach(follow);
    for (const stranger of standing.keys()) if (!stranger.isConnected) standing.delete(stranger);
    keepAmounts();
    observer.takeRecords(); // what this has done itself
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  keepAmounts();
}
