// The end of the frame's own script; what stands above it is `theme.js`.
//
// Only how tall the frame is and the wish to leave ever go out of it, to the
// page around it and to no other: to the origin from which that page greeted.
{
  const VERSION = 1;
  // How tall it is to the pixel would tell how many children are typed.
  const STEP = 320;
  const { documentElement: root, body } = document;
  const leaving = document.getElementById('leave');
  const isFramed = parent !== window;
  let host; // the origin of the page around, once it has greeted
  let height = 0;
  let hasLeft = false;

  const tell = (message) => parent.postMessage({ riksnorm: VERSION, ...message }, host);

  const measure = () => {
    const now = Math.ceil(root.getBoundingClientRect().height / STEP) * STEP;
    if (!host || hasLeft || now === height || now === 0) return;
    height = now;
    tell({ type: 'size', height });
    fit();
  };

  // The frame is as tall as what is in it, so nothing scrolls inside. A host
  // that holds it lower gets the scrollbar back.
  let fitting;
  const fit = () => {
    clearTimeout(fitting);
    root.style.overflow = 'hidden';
    fitting = setTimeout(() => {
      if (innerHeight + 1 < height) root.style.overflow = '';
    }, 500);
  };

  addEventListener('message', ({ source, origin, data }) => {
    if (!isFramed || source !== parent || (host && origin !== host)) return;
    // A page without an origin of its own cannot be spoken to alone.
    if (!origin.startsWith('http')) return;
    if (data?.riksnorm !== VERSION || data.type !== 'hello') return;
    host = origin;
    dress(root, data);
    height = 0; // who greets again has forgotten the last one
    measure();
  });
  new ResizeObserver(measure).observe(root);

  // A new step takes focus: the person sees it from the top, with the way to
  // leave above it. The browser scrolls the page around too.
  const bar = document.querySelector('.bar');
  addEventListener('focusin', ({ target }) => {
    if (host && target.id === 'heading') bar.scrollIntoView();
  });

  const away = () => {
    hasLeft = true;
    const leaveFrame = () => location.replace(leaving.href);
    if (!host) leaveFrame();
    else {
      tell({ type: 'leave' });
      // A page that does not listen is not waited for.
      setTimeout(leaveFrame, 1000);
    }
  };
  // Where the app's script did not arrive, the name is that of an element.
  if (Object.hasOwn(globalThis, 'riksnorm')) {
    globalThis.riksnorm.away = away;
  } else {
    document.getElementById('riksnorm-failed').hidden = false;
    document.getElementById('riksnorm-again').addEventListener('click', () => location.reload());
    const wipe = () => { for (const form of document.forms) form.reset(); };
    document.getElementById('clear').addEventListener('click', wipe);
    addEventListener('click', (event) => {
      const link = event.target.closest('a');
      if (!link) return;
      const address = link.getAttribute('href');
      if (address[0] === '#') {
        // An address behind # would be the history of the page around.
        event.preventDefault();
        const place = document.getElementById(address.slice(1));
        if (place) place.scrollIntoView();
      } else if (link.matches('.leave')) {
        event.preventDefault();
        wipe();
        body.hidden = true;
        away();
      }
    });
  }
}
