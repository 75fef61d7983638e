const { default: init, estimate } = require("riksnorm");

init().then(() => console.log(estimate({ month: "2026-11", adults: [{}] }).totals.support));
