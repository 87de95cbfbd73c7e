// What runs in a framed list: it tells the page around how high it is, and begins anew each ten minutes while nobody is in it.

/** As browsers read it, also old ones. The number is told to whoever frames us: it says nothing about anybody. */
export const HEIGHT_SCRIPT = `/* The height of this list, for the page around it. */
(function () {
  'use strict';
  var told = 0;
  var TEN_MINUTES = 600000;
  var loadedAt = Date.now();
  function tell() {
    var height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === told || window.parent === window) return;
    told = height;
    window.parent.postMessage({ mitnand: 'height', height: height }, '*');
  }
  window.addEventListener('load', tell);
  window.addEventListener('resize', tell);
  if (window.ResizeObserver) new ResizeObserver(tell).observe(document.documentElement);
  // What is called off must not stand as open for days; nobody is torn away from a link.
  function renew() {
    if (Date.now() - loadedAt < TEN_MINUTES || document.hidden || document.hasFocus()) return;
    window.location.reload();
  }
  window.setInterval(renew, 60000);
  document.addEventListener('visibilitychange', renew);
  tell();
})();
`;
