export default {
  // Addresses that work in any folder of a host.
  base: "./",
  // While developing, Vite would move the package away from its .wasm.
  optimizeDeps: { exclude: ["riksnorm"] },
};
