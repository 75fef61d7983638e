// Rounding. Money is BigInt öre until a line is rounded to kronor, once.

export const whole = (value) => BigInt(value);

// numerator / denominator, half up, for numbers from 0 and up.
export const round = (numerator, denominator) => Number((2n * numerator + denominator) / (2n * denominator));
export const kronor = (ore) => round(ore, 100n);

// The same for a number that may be below 0: half away from zero.
export const signedKronor = (ore) => (ore < 0n ? 0 - kronor(-ore) : kronor(ore));

export const atLeastNothing = (n) => (n > 0 ? n : 0);
export const sum = (numbers) => numbers.reduce((total, n) => total + n, 0);
