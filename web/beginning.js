// @ts-check
/**
 * No module: what is said when the modules do not come, and the buttons that load the page again.
 * Written for every browser, also those that know no modules.
 */
(function () {
  var root = document.documentElement;
  var unreadable = !('noModule' in HTMLScriptElement.prototype);

  /** @param {string} id */
  function show(id) {
    var sentence = document.getElementById(id);
    if (sentence) sentence.hidden = false;
  }

  window.addEventListener('error', function (event) {
    if (event.error instanceof SyntaxError) unreadable = true;
  });
  window.addEventListener('load', function () {
    // As main.js does once all modules are there.
    if (!root.dataset.begun) show(unreadable ? 'stopped' : 'missing');
  });

  function loadAgain() {
    var workers = navigator.serviceWorker;
    var reload = function () { location.reload(); };
    if (!workers) return reload();
    // A version that waits may be the one that mends it, and nothing else can let it in now.
    workers.getRegistration().then(function (registration) {
      var waiting = registration && registration.waiting;
      if (!waiting) return reload();
      workers.addEventListener('controllerchange', reload);
      waiting.addEventListener('statechange', function () {
        if (waiting && waiting.state === 'redundant') reload();
      });
      waiting.postMessage({ type: 'take-over' });
    }).catch(reload);
  }
  document.addEventListener('click', function (event) {
    var at = event.target;
    if (at instanceof Element && at.closest('.again')) loadAgain();
  });
})();
