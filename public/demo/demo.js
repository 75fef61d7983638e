// The estimator's address. A portal on the web has it in its script tag; here
// the port is known only when the page is served. Seen at `localhost`, the
// portal embeds from another origin and site; elsewhere from its own.
{
  const here = /** @type {HTMLScriptElement} */ (document.currentScript);
  const partner = location.hostname === 'localhost'
    ? `http://127.0.0.1:${location.port}/`
    : new URL('..', here.src).href;
  const script = document.createElement('script');
  script.src = new URL('embed/1/riksnorm.js', partner).href;
  here.after(script);
}
