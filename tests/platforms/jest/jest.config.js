export default {
  projects: [
    { displayName: "node", testEnvironment: "node", transform: {}, testMatch: ["**/app.test.js"] },
    // jsdom has no TextDecoder of its own.
    { displayName: "jsdom", testEnvironment: "./with-text-decoder.js", transform: {}, testMatch: ["**/app.test.js"] },
  ],
};
