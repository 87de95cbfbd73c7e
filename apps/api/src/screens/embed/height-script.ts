// What runs in a framed list: it tells the page around how high it is, and is fresh when somebody comes back to its tab.

/** As browsers read it, also old ones. The number is told to whoever frames us: it says nothing about anybody. */
export const HEIGHT_SCRIPT = `/* The height of this list, for the page around it. */
(function () {
  'use strict';
  var told = 0;
  var hiddenAt = 0;
  function tell() {
    var height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === told || window.parent === window) return;
    told = height;
    window.parent.postMessage({ mitnand: 'height', height: height }, '*');
  }
  window.addEventListener('load', tell);
  window.addEventListener('resize', tell);
  if (window.ResizeObserver) new ResizeObserver(tell).observe(document.documentElement);
  document.addEventListener('visibilitychange', function () {
    if (document.hidden) hiddenAt = Date.now();
    else if (hiddenAt && Date.now() - hiddenAt > 600000) window.location.reload();
  });
  tell();
})();
`;
