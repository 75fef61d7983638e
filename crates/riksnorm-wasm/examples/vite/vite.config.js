export default {
  // Addresses that work in any folder of a host.
  base: "./",
};
