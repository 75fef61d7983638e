// The files that Firefox packs in a profile, its session among them.

const MAGIC = 'mozLz40\0';

/** What a file holds, unpacked where Firefox has packed it. */
export function unpacked(bytes) {
  const isPacked = bytes.subarray(0, MAGIC.length).toString('latin1') === MAGIC;
  // Behind the mark stands its length.
  return isPacked ? unpack(bytes.subarray(MAGIC.length + 4)) : bytes;
}

/** A block of LZ4: texts, each followed by a piece of what came before it.
 *  https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md */
function unpack(block) {
  const whole = [];
  let at = 0;
  const length = (start) => {
    if (start < 15) return start;
    let sum = start;
    let next;
    do sum += next = block[at++]; while (next === 255);
    return sum;
  };
  while (at < block.length) {
    const token = block[at++];
    const literals = length(token >> 4);
    for (const byte of block.subarray(at, at + literals)) whole.push(byte);
    at += literals;
    if (at >= block.length) break;
    const back = block[at++] + 256 * block[at++];
    for (let left = length(token & 15) + 4; left > 0; left -= 1) whole.push(whole[whole.length - back]);
  }
  return Buffer.from(whole);
}
