// Only while somebody writes: `cargo xtask serve` adds this to its pages.
// It asks for the number of the build, and reloads when that has changed.
let known;
setInterval(async () => {
  try {
    const build = await (await fetch('/-/build', { cache: 'no-store' })).text();
    if (known !== undefined && build !== known) location.reload();
    known = build;
  } catch {
    // The server is away; it may come back.
  }
}, 1000);
